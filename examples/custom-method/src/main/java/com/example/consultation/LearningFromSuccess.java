package com.example.consultation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.intervisie.json.IntervisieJson;
import org.intervisie.method.Method;

/** Something that went well, looked at as closely as if it had gone wrong. Written in JSON. */
final class LearningFromSuccess {
  private LearningFromSuccess() {}

  static Method method() {
    try (InputStream json =
        LearningFromSuccess.class.getResourceAsStream("learning-from-success.json")) {
      return IntervisieJson.readMethod(new String(json.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
