package dev.postmortem.render.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.action.UnstableIdsTest.Form;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However many actions there are, a writer holds a few of them. */
final class StreamedActionsTest {

    private static final int MANY = 40_000;
    private static final int LONGEST_PIECE = 100_000;

    private static final Postmortem LARGE = Incident.ofMany(MANY);

    /** Counts what it is given and forgets it. */
    private static final class Counter implements Appendable {
        private long characters;
        private int longest;

        @Override
        public Appendable append(CharSequence text) {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            characters += end - start;
            longest = Math.max(longest, end - start);
            return this;
        }

        @Override
        public Appendable append(char c) {
            characters++;
            return this;
        }
    }

    @ParameterizedTest
    @EnumSource
    void forty_thousand_actions_are_handed_on_in_small_pieces(Form form) throws IOException {
        Renderer renderer = form.strict(RenderOptions.defaults());
        Counter few = new Counter();
        Counter all = new Counter();

        renderer.render(Incident.ofMany(MANY / 100), few);
        renderer.render(LARGE, all);

        assertThat(all.longest).isLessThan(LONGEST_PIECE);
        assertThat(all.characters).isBetween(few.characters * 95, few.characters * 110);
    }
}
