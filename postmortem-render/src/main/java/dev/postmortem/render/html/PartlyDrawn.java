package dev.postmortem.render.html;

import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;

/** What stands below a drawing that leaves something out. */
final class PartlyDrawn {

    private PartlyDrawn() {}

    /** Says how much of something is drawn. */
    static String told(Labels words, int drawn, int all) {
        return words.text(Label.PARTLY_DRAWN)
                .replace("{0}", Integer.toString(drawn))
                .replace("{1}", Integer.toString(all));
    }
}
