package dev.postmortem.render.text;

import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.internal.DisplayWidth;
import dev.postmortem.render.text.LineBreaker.LongWord;
import java.io.IOException;
import java.util.List;

/** Writes facts: the labels in one column, the values beside them. The alignment says what headers would. */
final class FactWriter {

    private final Page page;
    private final RunningText running;

    FactWriter(Page page, RunningText running) {
        this.page = page;
        this.running = running;
    }

    void write(FactList facts) throws IOException {
        List<String> labels =
                facts.facts().stream().map(Fact::label).map(RunningText::line).toList();
        int longest = labels.stream().mapToInt(DisplayWidth::columns).max().orElse(0);
        int labelWidth = Math.min(longest, page.columns() / 3);
        int valueWidth = page.columns() - labelWidth - Grid.GAP;
        Grid grid = new Grid(
                List.of(new Grid.Lane(labelWidth, Alignment.START), new Grid.Lane(valueWidth, Alignment.START)));
        for (int i = 0; i < labels.size(); i++) {
            String value = running.lines(facts.facts().get(i).value());
            page.lines(grid.lines(List.of(
                    LineBreaker.lines(labels.get(i), labelWidth, LongWord.BREAK),
                    LineBreaker.lines(value, valueWidth, LongWord.KEEP_ADDRESS))));
        }
    }
}
