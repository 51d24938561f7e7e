package dev.postmortem.examples.commandline;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/** Finds the files behind the paths that somebody gave; a folder stands for the JSON files in it. */
public final class JsonFiles {

    private final Path base;
    private final int depth;
    private final Consumer<String> onFailure;

    private JsonFiles(Path base, int depth, Consumer<String> onFailure) {
        this.base = base;
        this.depth = depth;
        this.onFailure = onFailure;
    }

    /** Looks into folders, but not into the folders in them; paths are relative to the base. */
    public static JsonFiles shallow(Path base, Consumer<String> onFailure) {
        return new JsonFiles(base, 1, onFailure);
    }

    /** Looks into folders and all folders below them; paths are relative to the base. */
    public static JsonFiles deep(Path base, Consumer<String> onFailure) {
        return new JsonFiles(base, Integer.MAX_VALUE, onFailure);
    }

    /** Returns the files in the order of the arguments, those of a folder in the order of their paths. */
    public List<JsonFile> under(List<String> arguments) {
        List<JsonFile> files = new ArrayList<>();
        for (String argument : arguments) {
            try {
                Path path = base.resolve(argument);
                if (Files.isDirectory(path)) {
                    files.addAll(in(path));
                } else if (Files.notExists(path)) {
                    onFailure.accept(argument + ": there is no such file");
                } else {
                    // It is there, or we may not see whether it is: reading it will tell.
                    files.add(new JsonFile(path));
                }
            } catch (InvalidPathException e) {
                onFailure.accept(argument + ": is no path: " + e.getReason());
            } catch (IOException e) {
                onFailure.accept(argument + ": cannot be opened: " + IoReason.of(e));
            }
        }
        return files;
    }

    /** A folder without any is a failure: whoever checks their postmortems must not pass by checking none. */
    private List<JsonFile> in(Path folder) throws IOException {
        Walk walk = new Walk(onFailure);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, walk);
        if (walk.found.isEmpty() && !walk.failed) {
            onFailure.accept(folder + ": there is no *.json file in this folder" + (depth > 1 ? " or below it" : ""));
        }
        return walk.found.stream().sorted().map(JsonFile::new).toList();
    }

    /** What cannot be opened is told, and the rest is found all the same. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final List<Path> found = new ArrayList<>();
        private final Consumer<String> onFailure;
        private boolean failed;

        Walk(Consumer<String> onFailure) {
            this.onFailure = onFailure;
        }

        /** Folders that lie too deep are visited as files. */
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(JsonFile.EXTENSION) && !attributes.isDirectory()) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            failed = true;
            onFailure.accept(file + ": cannot be opened: " + IoReason.of(failure));
            return FileVisitResult.CONTINUE;
        }
    }
}
