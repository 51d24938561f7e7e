package dev.postmortem.examples.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void a_long_run_tells_every_250_files_how_far_it_is() {
        run(620);

        assertThat(told).containsExactly("checked 250 of 620 files", "checked 500 of 620 files", "checked 620 files");
    }

    @Test
    void a_short_run_tells_its_end() {
        run(250);

        assertThat(told).containsExactly("checked 250 files");
    }

    @Test
    void a_run_over_one_file_speaks_of_one() {
        run(1);

        assertThat(told).containsExactly("checked 1 file");
    }

    private void run(int files) {
        Progress progress = new Progress(files, told::add);
        IntStream.range(0, files).forEach(i -> progress.step());
        progress.end();
    }
}
