package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class OutageOverclaimedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Checkout outage during index migration")
            .impact(i -> i.requests("3 %", "of requests to checkout failed"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Checkout: 3 % of requests failed during index migration")
            .impact(i -> i.requests("3 %", "of requests to checkout failed"))
            .build();
    // end::good[]

    private static final String TIME = "2026-03-17T10:00Z/2026-03-17T10:20Z";

    private static final RuleTester TESTER = RuleTester.of(new OutageOverclaimed())
            .valid("the share that failed", GOOD)
            .valid("nothing that is measured", claimed(i -> {}))
            .valid(
                    "an outage by its kind",
                    claimed(i -> i.requests("3 %", "of requests failed")).andThen(p -> p.kinds(IncidentKind.OUTAGE)))
            .valid(
                    "a time in which all was gone",
                    claimed(i -> i.requests("3 %", "of requests failed").window(TIME, ServiceLevel.DOWN)))
            .valid("all requests", claimed(i -> i.requests("100 %", "of requests failed")))
            .valid("a number without a share", claimed(i -> i.requests("300", "requests failed")))
            .valid("an amount in words", claimed(i -> i.requests(Amount.words("a third"), "of requests failed")))
            .valid("a share without an upper end", claimed(i -> i.requests(">=3 %", "of requests failed")))
            .valid("a share of something else", claimed(i -> i.transactions("3 %", "of payments failed")))
            .valid(
                    "a share of a part",
                    claimed(i -> i.requests("3 %", "of requests failed", m -> m.scope("in one zone"))))
            .valid(
                    "a share of a component",
                    claimed(i -> i.requests("3 %", "of requests failed", m -> m.component("reports-api"))))
            .valid(
                    "a share of an episode",
                    claimed(i -> i.requests("3 %", "of requests failed", m -> m.episode("EP-1"))))
            .valid("a share of a time", claimed(i -> i.requests("3 %", "of requests failed", m -> m.during(TIME))))
            .valid("a window without a level", claimed(i -> i.addWindow(w -> w.when(TIME))))
            .valid("a window of a level that the house knows", claimed(i -> i.window(TIME, ServiceLevel.of("slow"))))
            .valid(
                    "windows of which one may have been an outage",
                    claimed(i -> i.window(TIME, ServiceLevel.DEGRADED).addWindow(w -> w.when(TIME))))
            .valid("another section", measured(p -> p.lessons(l -> l.process("Each outage teaches"))))
            .valid("a part before the phrase", summary("The primary was unavailable."))
            .valid("a part that is named in code", summary("`orders` was unavailable."))
            .valid("a part with a number", summary("The box db-7 was unavailable."))
            .valid("a part behind the phrase", summary("There was an outage of one shard."))
            .valid("a part in a zone", summary("There was an outage in the first zone."))
            .valid("a part as the fifth word behind it", summary("There was an outage of the very old shard."))
            .valid("a service by its id", service("basket", "Front", "Basket was unavailable."))
            .valid("a service by its name", service("front", "The Basket", "The basket was unavailable."))
            .valid("a database by its id", database("basket", "Main", "Basket was unavailable."))
            .valid("a database by its name", database("main", "Basket rows", "Basket rows were unavailable."))
            .valid("a share in the sentence", summary("Checkout was unavailable for 3 % of requests."))
            .valid("a number in the sentence", summary("Checkout was unavailable to 300 users."))
            .valid("a share at the end", summary("Checkout was unavailable: 3 %"))
            .valid("words of the trade", summary("The migration ran with zero downtime."))
            .valid("a share at the start", summary("3 % of requests found checkout unavailable."))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "a title that claims more than a share",
                    BAD,
                    at("/title")
                            .severity(FindingSeverity.INFO)
                            .message("\"outage\" claims more than 3 % of requests to checkout failed: say what was"
                                    + " degraded, and by how much"))
            .invalid(
                    "the summary",
                    measured(p -> p.summary(s -> s.affected("Checkout was [[unavailable]]."))),
                    at("/summary/affected"))
            .invalid(
                    "nearly all users",
                    found(i -> i.users("99.9 %", "of users")),
                    at("/title")
                            .message(
                                    "\"outage\" claims more than 99.9 % of users: say what was degraded, and by how much"))
            .invalid("a range below all", found(i -> i.users("90 % to 99 %", "of users")), at("/title"))
            .invalid(
                    "the first share that is one of all",
                    found(i -> i.transactions("3 %", "of payments").requests("4 %", "of requests")),
                    at("/title")
                            .message("\"outage\" claims more than 4 % of requests: say what was degraded, and by how"
                                    + " much"))
            .invalid(
                    "a window that was read-only",
                    found(i -> i.window(TIME, ServiceLevel.READ_ONLY)),
                    at("/title")
                            .message(
                                    "\"outage\" claims more than the level of service, read-only: say what was degraded, and"
                                            + " by how much"))
            .invalid("a degraded window", found(i -> i.window(TIME, ServiceLevel.DEGRADED)), at("/title"))
            .invalid("a delayed window", found(i -> i.window(TIME, ServiceLevel.DELAYED)), at("/title"))
            .invalid("a window at risk", found(i -> i.window(TIME, ServiceLevel.AT_RISK)), at("/title"))
            .invalid(
                    "a degradation by its kind",
                    found(i -> {}).andThen(p -> p.kinds(IncidentKind.PERFORMANCE_DEGRADATION)),
                    at("/title")
                            .message("\"outage\" claims more than the kind of the incident, a degradation: say what was"
                                    + " degraded, and by how much"))
            .invalid("a part of another clause", summary("On the primary, checkout was [[unavailable]]."))
            .invalid("a clause of its own", summary("The primary was slow, [[outage]] followed."))
            .invalid("a part behind, without a join", summary("There was an [[outage]] while the shard moved."))
            .invalid("a part too far behind", summary("There was an [[outage]] of the very very old shard."))
            .invalid("a name without a digit", summary("The read-only shop was [[unavailable]]."))
            .invalid("a part of a name", service("front", "The Basket", "My basket was [[unavailable]]."))
            .invalid("a service that is not named", service("basket", "Basket", "Checkout was [[unavailable]]."))
            .invalid(
                    "the whole behind a part",
                    summary("The replica was unavailable first, then checkout was [[unavailable]]."))
            .invalid("a time is no share", summary("Checkout was [[unavailable]] for 20 min."))
            .invalid("a share of the sentence before", summary("Errors: 3 %. Checkout was [[unavailable]]."))
            .invalid("a share of the sentence behind", summary("Checkout was [[unavailable]]. Errors: 3 %."));

    @TestFactory
    Stream<DynamicTest> outage_overclaimed() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> claimed(Consumer<Impact.Builder> impact) {
        return p -> p.title("Checkout outage").impact(impact);
    }

    private static Consumer<Postmortem.Builder> found(Consumer<Impact.Builder> impact) {
        return p -> p.title("Checkout [[outage]]").impact(impact);
    }

    private static Consumer<Postmortem.Builder> measured(Consumer<Postmortem.Builder> more) {
        return more.andThen(p -> p.impact(i -> i.requests("3 %", "of requests failed")));
    }

    private static Consumer<Postmortem.Builder> summary(String text) {
        return measured(p -> p.summary(text));
    }

    private static Consumer<Postmortem.Builder> service(String id, String name, String text) {
        return summary(text).andThen(p -> p.systems(s -> s.service(id, name)));
    }

    private static Consumer<Postmortem.Builder> database(String id, String name, String text) {
        return summary(text).andThen(p -> p.systems(s -> s.database(id, name)));
    }
}
