package dev.postmortem.examples.gate;

import dev.postmortem.examples.commandline.JsonFile;
import dev.postmortem.examples.commandline.JsonFiles;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The files that are checked, by the names under which a repository knows them.
 *
 * @param byName where each file is, in the order of the names, which is the same on every machine
 */
record RepositoryFiles(SortedMap<String, Path> byName) {

    /** Makes the map unmodifiable. */
    RepositoryFiles {
        byName = Collections.unmodifiableSortedMap(byName);
    }

    /** Finds the files, each once however often it is named. */
    static RepositoryFiles under(Path root, List<String> paths, Consumer<String> onFailure) {
        SortedMap<String, Path> byName = new TreeMap<>();
        for (JsonFile file : JsonFiles.deep(root, onFailure).under(paths)) {
            byName.putIfAbsent(name(root, file.path()), file.path());
        }
        return new RepositoryFiles(byName);
    }

    /** Relative to the root and with slashes, as the consumers of reports want it; whole if it lies elsewhere. */
    private static String name(Path root, Path file) {
        Path top = root.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        Path shown = whole.startsWith(top) ? top.relativize(whole) : whole;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }
}
