package dev.postmortem.examples.commandline;

import java.nio.file.Path;

/**
 * A file that is said to hold a postmortem.
 *
 * @param path where it is
 */
public record JsonFile(Path path) {

    static final String EXTENSION = ".json";

    /** What its output is called: the file's own name without extension, and without dots that would hide it. */
    public String name() {
        String name = String.valueOf(path.getFileName());
        String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        String visible = stem.replaceFirst("^\\.+", "");
        return visible.isEmpty() ? "postmortem" : visible;
    }
}
