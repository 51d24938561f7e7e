package acme.incidents;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the program in a JVM of its own, from its jar and the jars that it depends on, as a module if it is one.
 *
 * @param forgotten a jar that somebody forgot to deliver, by the beginning of its name
 * @param withBrokenPlugins whether plug-ins lie there that do not work
 */
record Launch(Optional<String> forgotten, boolean withBrokenPlugins) {

    /**
     * What a program left behind.
     *
     * @param status its exit status
     * @param output what it printed on the standard output
     * @param errors what it printed on the standard error
     */
    record Ended(int status, String output, String errors) {}

    static Launch asDelivered() {
        return new Launch(Optional.empty(), false);
    }

    static Launch without(String jar) {
        return new Launch(Optional.of(jar), false);
    }

    Launch withPluginsThatDoNotWork() {
        return new Launch(forgotten, true);
    }

    Ended run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Libraries log a greeting with the time, which would be another one in each run.
        command.add("-Djava.util.logging.SimpleFormatter.format=%5$s%n");
        String broken = System.getProperty("broken.plugins");
        String module = System.getProperty("module");
        if (module == null) {
            String path = withBrokenPlugins ? jars() + File.pathSeparator + broken : jars();
            command.addAll(List.of("--class-path", path, "acme.incidents.Publish"));
        } else {
            command.addAll(List.of("--module-path", jars()));
            command.addAll(withBrokenPlugins ? List.of("--class-path", broken) : List.of());
            command.addAll(List.of("--module", module + "/acme.incidents.Publish"));
        }
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path errors = Files.createTempFile("program", ".err");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output;
        try (var stream = process.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        return new Ended(process.waitFor(), output, Files.readString(errors, StandardCharsets.UTF_8));
    }

    private String jars() throws IOException {
        try (Stream<Path> libraries = Files.list(Path.of(System.getProperty("lib")))) {
            return Stream.concat(Stream.of(Path.of(System.getProperty("jar"))), libraries)
                    .filter(jar -> forgotten
                            .filter(jar.getFileName().toString()::startsWith)
                            .isEmpty())
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
