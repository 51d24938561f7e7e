package dev.postmortem.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The main job's entry point: everything ambient (arguments, streams, exit status) stays in here. */
public final class Main {

    private static final Path OUTPUT = Path.of("target", "postmortems");

    /** Hibernate Validator greets on start; held here, because the JDK forgets loggers that nobody holds. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Writes the example incidents, or the postmortems in the JSON files that are named, as JSON and Markdown, and says
     * what a reviewer would say about them.
     *
     * @param arguments {@code --profile=} and the name of a profile or the path of a team's own, if another one is wanted
     *     than {@code review}; then paths of JSON postmortems, or of folders that hold some, or none for the example
     *     incidents
     */
    public static void main(String[] arguments) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        // The incidents hold characters that the terminal's default charset may not have.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = Arguments.parse(List.of(arguments), err::println)
                .map(parsed -> new MainJob(OUTPUT, parsed.validator(), out, err).run(parsed.paths()))
                .orElse(1);
        if (status != 0) {
            System.exit(status);
        }
    }
}
