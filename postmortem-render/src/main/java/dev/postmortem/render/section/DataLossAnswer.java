package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.value.IncidentKind;
import java.util.List;
import java.util.Set;

/** Whether data was lost. An empty ledger does not say that none was. */
enum DataLossAnswer {
    YES(Label.DATA_LOSS_YES, Label.DATA_LOST),
    NO(Label.DATA_LOSS_NO, Label.NO_DATA_LOST),
    UNKNOWN(Label.DATA_LOSS_UNKNOWN, Label.DATA_LOSS_NOT_KNOWN);

    private static final Set<DataEffect> LOSSES = Set.of(DataEffect.LOST, DataEffect.DISCARDED);

    private final Label fact;
    private final Label sentence;

    DataLossAnswer(Label fact, Label sentence) {
        this.fact = fact;
        this.sentence = sentence;
    }

    static DataLossAnswer of(Postmortem postmortem) {
        if (!losses(postmortem).isEmpty() || postmortem.kinds().contains(IncidentKind.DATA_LOSS)) {
            return YES;
        }
        return postmortem.impact().data().isEmpty() ? UNKNOWN : NO;
    }

    static List<DataImpact> losses(Postmortem postmortem) {
        return postmortem.impact().data().stream()
                .filter(line -> LOSSES.contains(line.effect()))
                .toList();
    }

    Label fact() {
        return fact;
    }

    Label sentence() {
        return sentence;
    }
}
