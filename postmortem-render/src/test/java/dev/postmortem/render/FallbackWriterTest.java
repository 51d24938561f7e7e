package dev.postmortem.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.RichBlock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FallbackWriterTest {

    private final List<String> notes = new ArrayList<>();
    private final List<Block> written = new ArrayList<>();
    private final FallbackWriter writer = new FallbackWriter((kind, message) -> notes.add(kind + ": " + message));

    private record Chart(List<Block> fallback) implements CustomBlock {}

    private record Loop() implements CustomBlock {

        @Override
        public List<Block> fallback() {
            return List.of(this);
        }
    }

    private void write(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (block instanceof RichBlock rich) {
                writer.write(rich, this::write);
            } else {
                written.add(block);
            }
        }
    }

    @Test
    void a_block_of_the_house_is_written_by_its_fallback_with_a_note() throws IOException {
        write(List.of(new Chart(List.of(Blocks.paragraph("simpler")))));

        assertThat(written).containsExactly(Blocks.paragraph("simpler"));
        assertThat(notes)
                .containsExactly("DEGRADED: A block Chart is shown by its fallback: this format does not know it");
    }

    @Test
    void a_block_without_a_name_is_called_the_same_in_each_run() throws IOException {
        CustomBlock block = () -> List.of(Blocks.paragraph("simpler"));

        write(List.of(block));

        assertThat(notes)
                .containsExactly("DEGRADED: A custom block is shown by its fallback: this format does not know it");
    }

    @Test
    void a_block_whose_fallback_is_empty_is_noted_as_dropped() throws IOException {
        write(List.of(new Chart(List.of())));

        assertThat(written).isEmpty();
        assertThat(notes).containsExactly("DROPPED: A block Chart is not shown: its fallback is empty");
    }

    @Test
    void a_fallback_that_leads_to_itself_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> write(List.of(new Loop())))
                .withMessage("The fallback of a block Loop leads to itself");
    }

    @Test
    void a_block_that_is_null_is_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> writer.write(null, blocks -> {}))
                .withMessage("block");
    }
}
