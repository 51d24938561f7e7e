package dev.postmortem.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The terminal that a program was started from. */
public final class Terminal {

    /** Hibernate Validator greets on start; held here, because the JDK forgets loggers that nobody holds. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private Terminal() {}

    /** Keeps libraries from talking. */
    public static void hush() {
        VALIDATOR_LOG.setLevel(Level.WARNING);
    }

    /** Returns standard output in UTF-8: postmortems hold characters that the terminal's default charset may not have. */
    public static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** Returns standard error in UTF-8. */
    public static PrintStream err() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }
}
