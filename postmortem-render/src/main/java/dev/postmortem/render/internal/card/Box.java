package dev.postmortem.render.internal.card;

import dev.postmortem.render.document.CalloutKind;

/** What sets parts apart from the text around them. Two boxes are never the same, however alike. */
public final class Box {

    private final CalloutKind kind;

    Box(CalloutKind kind) {
        this.kind = kind;
    }

    /** Returns the kind of the callout. */
    public CalloutKind kind() {
        return kind;
    }
}
