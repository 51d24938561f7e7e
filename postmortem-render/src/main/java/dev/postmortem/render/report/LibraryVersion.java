package dev.postmortem.render.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The version of this library (Semantic Versioning 2.0.0).
 *
 * <p>The build puts it into a file beside this class: the manifest of a jar is not there where classes lie in a folder, and a
 * module has a version only on the module path.
 */
final class LibraryVersion {

    private static final String RESOURCE = "version.txt";

    private static final String VERSION = read();

    private LibraryVersion() {}

    static String get() {
        return VERSION;
    }

    private static String read() {
        try (InputStream resource = LibraryVersion.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(
                        "The file " + RESOURCE + " is missing beside " + LibraryVersion.class.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + RESOURCE + " cannot be read", e);
        }
    }
}
