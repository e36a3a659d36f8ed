package io.putzplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Version and commit this was built from, as the manifest of the runnable jar has them, and the Java it runs on. */
final class Version implements IVersionProvider {

    private static final String TITLE = "putzplan";

    @Override
    public String[] getVersion() {
        return lines(number(), build().getValue("Implementation-Commit"));
    }

    /** Version of this build; {@code development} when it does not run from the runnable jar. */
    static String number() {
        String number = build().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
        return number == null ? "development" : number;
    }

    private static Attributes build() {
        try (InputStream manifest = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            Attributes attributes = manifest == null ? new Attributes() : new Manifest(manifest).getMainAttributes();
            // Outside the runnable jar, the first manifest on the class path is that of some library.
            return TITLE.equals(attributes.getValue(Attributes.Name.IMPLEMENTATION_TITLE))
                    ? attributes
                    : new Attributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String[] lines(String version, @Nullable String commit) {
        String build = commit == null || commit.isBlank() ? "" : " (commit " + commit + ")";
        return new String[] {
            TITLE + " " + version + build, "Java ${java.version} (${java.vendor}), ${os.name} ${os.arch}"
        };
    }
}
