package dev.postmortem.render.internal;

import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.label.Label;

/** What callouts without a title are called. */
public final class CalloutKinds {

    private CalloutKinds() {}

    /** Returns the label of a kind. */
    public static Label label(CalloutKind kind) {
        return switch (kind) {
            case GAP -> Label.GAP_CALLOUT;
            case NOTE -> Label.NOTE_CALLOUT;
            case IMPORTANT -> Label.IMPORTANT_CALLOUT;
            case WARNING -> Label.WARNING_CALLOUT;
        };
    }
}
