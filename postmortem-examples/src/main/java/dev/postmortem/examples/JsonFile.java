package dev.postmortem.examples;

import dev.postmortem.json.JsonProblem;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.PostmortemJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A file that is said to hold a postmortem. */
record JsonFile(Path path) {

    private static final String EXTENSION = ".json";

    /** Finds the files behind the arguments; a folder stands for the JSON files in it. */
    static List<JsonFile> under(List<String> arguments, Consumer<String> onFailure) {
        List<JsonFile> files = new ArrayList<>();
        for (String argument : arguments) {
            try {
                Path path = Path.of(argument);
                if (Files.isDirectory(path)) {
                    files.addAll(in(path, onFailure));
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
    private static List<JsonFile> in(Path folder, Consumer<String> onFailure) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<JsonFile> files = entries.filter(entry -> entry.toString().endsWith(EXTENSION))
                    .filter(entry -> !Files.isDirectory(entry))
                    .sorted()
                    .map(JsonFile::new)
                    .toList();
            if (files.isEmpty()) {
                onFailure.accept(folder + ": there is no *.json file in this folder");
            }
            return files;
        }
    }

    /** What its output is called: the file's own name without extension, and without dots that would hide it. */
    String name() {
        String name = String.valueOf(path.getFileName());
        String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        String visible = stem.replaceFirst("^\\.+", "");
        return visible.isEmpty() ? "postmortem" : visible;
    }

    /** Reads the postmortem, or tells in one line why it cannot be read. */
    Optional<NamedPostmortem> read(PostmortemJson json, Consumer<String> onFailure) {
        try {
            return Optional.of(new NamedPostmortem(path.toString(), name(), json.read(path)));
        } catch (PostmortemJsonException e) {
            List<JsonProblem> problems = e.problems();
            String more = problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "";
            onFailure.accept(path + ": " + problems.get(0) + more);
        } catch (IOException e) {
            onFailure.accept(path + ": cannot be read: " + IoReason.of(e));
        }
        return Optional.empty();
    }
}
