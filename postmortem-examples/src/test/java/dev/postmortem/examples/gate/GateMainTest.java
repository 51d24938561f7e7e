package dev.postmortem.examples.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GateMainTest {

    @TempDir
    private Path root;

    @Test
    void a_program_of_its_own_names_files_by_the_working_folder_and_exits_by_the_verdict() throws Exception {
        new Repository(root).with("postmortems/inc-7.json", Repository.FLAWED);

        Process gate = start("--annotations=github", "--quiet", "postmortems");

        assertThat(output(gate)).startsWith("\n::error file=postmortems/inc-7.json,line=3,");
        assertThat(gate.waitFor()).isEqualTo(1);
    }

    @Test
    void arguments_that_are_not_understood_exit_with_2() throws Exception {
        Process gate = start("--sarf=x", "postmortems");

        assertThat(output(gate)).startsWith("--sarf=x: there is no such option");
        assertThat(gate.waitFor()).isEqualTo(2);
    }

    private Process start(String... arguments) throws IOException {
        ProcessBuilder gate = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                GateMain.class.getName());
        gate.command().addAll(List.of(arguments));
        return gate.directory(root.toFile()).redirectErrorStream(true).start();
    }

    private static String output(Process process) throws IOException {
        try (var stream = process.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
