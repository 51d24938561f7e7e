package dev.postmortem.examples.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Files that are recognized however they are reached: through links, through {@code ..} or in another letter case. */
public final class KnownFiles {

    private final Set<Object> keys = new HashSet<>();

    /** Makes a file known. */
    public void add(Path file) {
        key(file).ifPresent(keys::add);
    }

    /** Says whether a path leads to a file that is known. */
    public boolean contains(Path file) {
        return key(file).filter(keys::contains).isPresent();
    }

    /** A file that is not there, or not open to us, has no key: it can be neither read nor written. */
    private static Optional<Object> key(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            // Windows gives no keys.
            return Optional.of(key != null ? key : file.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
