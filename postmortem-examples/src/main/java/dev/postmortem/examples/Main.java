package dev.postmortem.examples;

import dev.postmortem.examples.commandline.Terminal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The main job's entry point: everything ambient (arguments, clock, streams, exit status) stays in here. */
public final class Main {

    private static final Path OUTPUT = Path.of("target", "postmortems");

    private Main() {}

    /**
     * Writes the example incidents, or the postmortems in the JSON files that are named, as JSON and in every format, for the
     * team and for everybody, with a list of the actions that are open and an index page, and says what a reviewer would say
     * about them.
     *
     * @param arguments {@code --profile=} and the name of a profile or the path of a team's own, if another one is wanted
     *     than {@code review}; then paths of JSON postmortems, or of folders that hold some, or none for the example
     *     incidents
     */
    public static void main(String[] arguments) {
        Terminal.hush();
        PrintStream out = Terminal.out();
        PrintStream err = Terminal.err();
        int status = Arguments.parse(List.of(arguments), err::println)
                .map(parsed -> new MainJob(OUTPUT, parsed.validator(), Clock.systemUTC(), out, err).run(parsed.paths()))
                .orElse(1);
        if (status != 0) {
            System.exit(status);
        }
    }
}
