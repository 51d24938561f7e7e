package dev.postmortem.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is so long that a page exhausts the stack. */
final class LongRunTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", " \n", "a@b.", "b.", "[a](", "`", "*a "})
    void a_long_run_of_anything_is_written(String run) {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .summary("It began a@" + run.repeat(20_000) + "c and it ended")
                .build();

        assertThat(Renderers.markdown().render(postmortem)).contains("It began").contains("and it ended");
    }
}
