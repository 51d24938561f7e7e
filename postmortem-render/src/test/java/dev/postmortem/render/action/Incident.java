package dev.postmortem.render.action;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.ActionScope;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.value.Owner;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Postmortems with actions. */
public final class Incident {

    private Incident() {}

    /** Returns the postmortem of INC-142 with actions. */
    public static Postmortem with(Consumer<ActionItems.Builder> actions) {
        return Postmortem.builder()
                .id("INC-142")
                .title("Orders database: writes stall")
                .rootCause(r -> r.technicalCause("The index build took a lock"))
                .actionItems(actions)
                .build();
    }

    /** Returns a postmortem with one action that has the id AI-1. */
    public static Postmortem withOne(Consumer<? super ActionItem.Builder> action) {
        return with(a -> a.action("Alert on waits", i -> action.accept(i.id("AI-1"))));
    }

    /** Returns a postmortem with an action of which everything is known. */
    public static Postmortem full() {
        return withOne(i -> i.owner(Owner.team("Storage"))
                .priority(Priority.P1)
                .due("2026-03-28")
                .scope(ActionScope.THIS_INCIDENT)
                .effect(ActionEffect.DETECT)
                .addresses("RC-1", "OPS-9")
                .success("The alert fires in a drill")
                .status(ActionStatus.done("2026-03-20T10:00Z").toBuilder()
                        .opened("2026-03-15T09:30+01:00")
                        .started("2026-03-16")
                        .reason("Tested twice")
                        .build())
                .tracker("DBP-412", "https://acme.example/DBP-412")
                .putAttribute("acme.cost-centre", "4711"));
    }

    /** Returns a postmortem with as many actions as are asked for, each with a text of its own. */
    public static Postmortem ofMany(int actions) {
        ActionItem one = full().actionItems().items().get(0);
        List<ActionItem> items = IntStream.rangeClosed(1, actions)
                .mapToObj(i -> one.withId("AI-" + i).withWhat("Alert on waits of table " + i))
                .toList();
        return full().withActionItems(new ActionItems(items));
    }
}
