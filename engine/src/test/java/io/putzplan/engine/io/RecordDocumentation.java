package io.putzplan.engine.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of the problem records says about their components. */
final class RecordDocumentation {

    private static final Path SOURCES = Path.of("src/main/java/io/putzplan/engine/problem");

    String of(String type, String component) {
        String source = read(SOURCES.resolve(type + ".java"));
        Pattern parameter = Pattern.compile(
                "@param " + component + " ((?s:.*?))\\s*\\n \\* ?(?=@|/)|@param " + component + " ((?s:.*?))\\s*\\*/");
        Matcher matcher = parameter.matcher(source);
        if (!matcher.find()) {
            throw new IllegalStateException("The component (" + component + ") of (" + type + ") must have a @param.");
        }
        String text = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return text.replaceAll("\\n \\* *", " ").replaceAll("\\{@(?:code|link) #?([^}]*)}", "$1");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
