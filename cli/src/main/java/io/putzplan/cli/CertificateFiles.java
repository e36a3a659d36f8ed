package io.putzplan.cli;

import io.putzplan.engine.io.CertificateDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A certificate on disk: JSON, and the same as a page next to it. */
final class CertificateFiles {

    private static final String JSON = ".json";

    private final OutputFile json;
    private final OutputFile page;

    private CertificateFiles(OutputFile json, OutputFile page) {
        this.json = json;
        this.page = page;
    }

    /** The files for a certificate at {@code file}, as far as can be told beforehand. */
    static CertificateFiles at(Path file) {
        Path page = pageOf(file);
        if (page.equals(file)) {
            throw CommandFailure.usage(file + ": is where the page goes, must be a file for the JSON, such as "
                    + file.resolveSibling(nameOf(file).replaceFirst("\\.html$", JSON)));
        }
        return new CertificateFiles(OutputFile.at(file), OutputFile.at(page));
    }

    /** {@code file} without {@code .json}, with {@code .html}. */
    static Path pageOf(Path file) {
        String name = nameOf(file);
        String stem = name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
        return file.resolveSibling(stem.endsWith(".html") ? stem : stem + ".html");
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Makes sure that an input is not overwritten. */
    void mustNotBe(Path input, String what) {
        json.mustNotBe(input, what);
        page.mustNotBe(input, what);
    }

    void write(CertificateDocument certificate) {
        json.write(stream -> stream.write(certificate.toJson().getBytes(StandardCharsets.UTF_8)));
        page.write(stream -> stream.write(certificate.toPage().getBytes(StandardCharsets.UTF_8)));
    }

    /** Where it is, for people. */
    String names() {
        return json.path() + ", " + page.path();
    }
}
