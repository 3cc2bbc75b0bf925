package org.intervisie.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;

/**
 * The characters of a stream, in any encoding that JSON may have: the first bytes tell. What Jackson
 * makes of bytes that are no text differs by encoding, and some of it is silently another text; here
 * they are an error, and everything before them is read first, so that the error has its place.
 */
final class Decoding extends Reader {
  private static final int BUFFER = 8_192;
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final byte[] buffer;

  /** What of the buffer has been read and not yet decoded. */
  private final ByteBuffer bytes;

  private boolean ended;

  private Decoding(InputStream in, Charset charset, byte[] buffer, int begin, int length) {
    this.in = in;
    // A new decoder reports what is malformed.
    this.decoder = charset.newDecoder();
    this.buffer = buffer;
    this.bytes = ByteBuffer.wrap(buffer, begin, length - begin);
  }

  /**
   * Looks at the first bytes of a stream, and no further.
   *
   * @throws IOException if they cannot be read
   */
  static Decoding of(InputStream in) throws IOException {
    byte[] bytes = new byte[BUFFER];
    int length = in.readNBytes(bytes, 0, 4);
    Charset charset = charset(length, bytes);
    byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
    boolean marked =
        length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    int begin = marked ? mark.length : 0;
    return new Decoding(in, charset, bytes, begin, length);
  }

  /** By a byte order mark, or else by where the zeros stand around the first character, an ASCII one. */
  private static Charset charset(int length, byte... first) {
    if (length < 2) {
      return UTF_8;
    }
    int two = ((first[0] & 0xFF) << 8) | (first[1] & 0xFF);
    boolean zerosNext = length == 4 && first[2] == 0 && first[3] == 0;
    if (two == 0) {
      return UTF_32BE;
    }
    if (two == 0xFEFF || two < 0x100) {
      return UTF_16BE;
    }
    if (two == 0xFFFE || (two & 0xFF) == 0) {
      return zerosNext ? UTF_32LE : UTF_16LE;
    }
    return UTF_8;
  }

  @Override
  public int read(char[] to, int from, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(to, from, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (chars.position() > from) {
        return chars.position() - from;
      }
      if (result.isError()) {
        result.throwException();
      }
      if (result.isOverflow()) {
        throw new IllegalArgumentException("there must be room for a whole character");
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(buffer, bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read));
    bytes.flip();
  }

  /** The stream is the caller's. */
  @Override
  public void close() {}
}
