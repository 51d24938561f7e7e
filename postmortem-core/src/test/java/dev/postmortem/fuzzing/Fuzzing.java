package dev.postmortem.fuzzing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Starts the fuzzer Jazzer, which is on the class path of a profile alone, on a folder with seeds. */
public final class Fuzzing {

    private static final int LONGEST = 3_000;

    private static final List<String> SANITIZERS = Stream.of("RegexInjection", "RegexRoadblocks")
            .map("com.code_intelligence.jazzer.sanitizers."::concat)
            .toList();

    /** How many bytes make the rest of an input a document: a zero, and which reader reads it. */
    private static final int AS_IT_IS = 2;

    private Fuzzing() {}

    /**
     * Runs it.
     *
     * @param arguments how many seconds it takes
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(System.getProperty("fuzzing.folder", "target/fuzzing"));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        seed(corpus);
        List<String> options = List.of(
                "--target_class=dev.postmortem.fuzzing.FuzzTarget",
                "--instrumentation_includes=dev.postmortem.json.**:dev.postmortem.model.**:dev.postmortem.validation.json.**"
                        + ":dev.postmortem.validation.spi.**:dev.postmortem.internal.**:tools.jackson.core.**",
                // They look for other faults than ours, and to follow a regular expression takes them gigabytes.
                "--disabled_hooks=" + String.join(":", SANITIZERS),
                "--keep_going=1000",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + arguments[0],
                "-max_len=" + LONGEST,
                "-timeout=600",
                "-rss_limit_mb=0",
                "-entropic_scale_per_exec_time=1",
                corpus.toString());
        // By its name, because the default build has no fuzzer.
        Class.forName("com.code_intelligence.jazzer.Jazzer")
                .getMethod("main", String[].class)
                .invoke(null, (Object) options.toArray(String[]::new));
    }

    /**
     * Writes documents as they are, each with another reader, so that the fuzzer has something to begin with. The model's
     * classes must not be loaded yet, or it would not see what they do.
     */
    private static void seed(Path corpus) throws IOException {
        int number = 0;
        for (String document : Corpus.written()) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            byte[] seed = new byte[bytes.length + AS_IT_IS];
            seed[AS_IT_IS - 1] = (byte) number;
            System.arraycopy(bytes, 0, seed, AS_IT_IS, bytes.length);
            if (seed.length <= LONGEST) {
                Files.write(corpus.resolve("seed-" + number++), seed);
            }
        }
    }
}
