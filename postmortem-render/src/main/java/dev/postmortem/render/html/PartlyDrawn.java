package dev.postmortem.render.html;

import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.util.Optional;

/**
 * How much a drawing shows that leaves something out.
 *
 * @param drawn how many it shows
 * @param all how many there are
 */
record PartlyDrawn(int drawn, int all) {

    /** Returns what is to be told of a drawing; nothing if it shows all. */
    static Optional<PartlyDrawn> of(int drawn, int all) {
        return drawn == all ? Optional.empty() : Optional.of(new PartlyDrawn(drawn, all));
    }

    /** Returns the same in words. */
    String told(Labels words) {
        return words.text(Label.PARTLY_DRAWN)
                .replace("{0}", Integer.toString(drawn))
                .replace("{1}", Integer.toString(all));
    }
}
