package acme.incidents

import dev.postmortem.model.IncidentState
import dev.postmortem.model.Postmortem
import dev.postmortem.model.timeline.EventKind
import dev.postmortem.model.timeline.TimelineEvent
import dev.postmortem.model.value.Milestone
import dev.postmortem.model.value.When
import java.time.Instant
import kotlin.jvm.optionals.getOrNull

// tag::alert[]
/** Opens the postmortem of an alert. */
fun postmortemOf(alert: Alert): Postmortem =
    Postmortem.builder()
        .title(alert.name)
        .state(IncidentState.ONGOING)
        .systems { s -> alert.service?.let { s.service(it, it) } }
        .timeline { t ->
            t.at(When.at(alert.firedAt), EventKind.ALERT, alert.name, Milestone.DETECTED)
        }
        .build()

/** Returns the postmortem with what has helped, and when. */
fun Postmortem.mitigated(at: Instant, what: String): Postmortem =
    toBuilder()
        .state(IncidentState.MITIGATED)
        .timeline { t -> t.at(When.at(at), EventKind.MITIGATION, what, Milestone.MITIGATED) }
        .build()
// end::alert[]

/** The first event that has reached a milestone; null if none has. */
fun Postmortem.reached(milestone: Milestone): TimelineEvent? =
    timeline().chronological().firstOrNull { event ->
        event.milestones().any { it.milestone() == milestone }
    }

/** When the incident was detected; null if nobody knows. */
val Postmortem.detectedAt: Instant?
    get() = reached(Milestone.DETECTED)?.`when`()?.getOrNull()?.earliest()?.getOrNull()
