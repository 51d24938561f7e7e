package dev.postmortem.render.internal.card;

import dev.postmortem.render.document.Tone;

/** How characters look. */
public record Look(boolean bold, boolean italic, boolean code, Tone tone) {

    /** As the text around them. */
    public static final Look PLAIN = new Look(false, false, false, Tone.NEUTRAL);

    /** Bold. */
    public static final Look BOLD = PLAIN.withBold();

    /** Returns this look in bold. */
    public Look withBold() {
        return new Look(true, italic, code, tone);
    }

    /** Returns this look in italics. */
    public Look withItalic() {
        return new Look(bold, true, code, tone);
    }

    /** Returns this look as code. */
    public Look withCode() {
        return new Look(bold, italic, true, tone);
    }

    /** Returns this look in bold, with the colour of a state. */
    public Look of(Tone state) {
        return new Look(true, italic, code, state);
    }
}
