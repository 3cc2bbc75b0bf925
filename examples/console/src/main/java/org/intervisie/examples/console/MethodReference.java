package org.intervisie.examples.console;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.json.IntervisieJson;
import org.intervisie.json.UnreadableDocumentException;
import org.intervisie.method.Method;
import org.jspecify.annotations.Nullable;

/**
 * Finds the method that the first line of a script means: an id in the catalogue, a path relative to the
 * script, or the document itself.
 */
final class MethodReference {
  private static final String PLACE = "/method";

  private final MethodCatalogue catalogue = MethodCatalogue.load();
  private final Path script;
  private final int line;
  private final JsonMembers.Member member;

  MethodReference(Path script, int line, JsonMembers.Member member) {
    this.script = script;
    this.line = line;
    this.member = member;
  }

  /** The method with an id in the catalogue. */
  static Method inCatalogue(String id) {
    MethodCatalogue catalogue = MethodCatalogue.load();
    return catalogue
        .find(id)
        .orElseThrow(
            () ->
                new UnreadableInputException(
                    "there is no method '"
                        + Paper.clean(id)
                        + "'; the methods are "
                        + String.join(", ", catalogue.nearest(id))));
  }

  /** The method with an id in the catalogue, or the document at a path. */
  static Method named(String name) {
    Method found = MethodCatalogue.load().find(name).orElse(null);
    Path file = found == null ? path(name) : null;
    if (file == null || !Files.exists(file)) {
      return found == null ? inCatalogue(name) : found;
    }
    return read(file);
  }

  Method resolve() {
    String name = member.text();
    if (member.isObject()) {
      return inline();
    }
    if (name == null) {
      throw here(member.shown(), "a method document, or a text with an id or a path");
    }
    return catalogue.find(name).orElseGet(() -> fromFile(name));
  }

  private Method inline() {
    try {
      return IntervisieJson.readMethod(member.source());
    } catch (UnreadableDocumentException e) {
      throw UnreadableInputException.at(script, line, member.column(), PLACE, e);
    }
  }

  private Method fromFile(String name) {
    Path file = beside(name);
    if (file == null || !Files.exists(file)) {
      throw here(
          member.shown()
              + ", which is neither a method of the catalogue nor a file beside the script",
          "one of " + String.join(", ", catalogue.nearest(name)) + ", or a path");
    }
    return read(file);
  }

  private static Method read(Path file) {
    try {
      return IntervisieJson.readMethod(InputFile.read(file));
    } catch (UnreadableDocumentException e) {
      throw UnreadableInputException.at(file, 1, 1, "", e);
    }
  }

  private static @Nullable Path path(String name) {
    try {
      return name.isBlank() ? null : Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private @Nullable Path beside(String name) {
    try {
      return name.isBlank() ? null : script.resolveSibling(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private UnreadableInputException here(String found, String expected) {
    return UnreadableInputException.at(script, line, member.column(), PLACE, found, expected);
  }
}
