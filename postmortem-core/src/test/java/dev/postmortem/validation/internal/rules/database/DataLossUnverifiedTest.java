package dev.postmortem.validation.internal.rules.database;

import static dev.postmortem.model.impact.DataEffect.CORRUPTED;
import static dev.postmortem.model.impact.DataEffect.DISCARDED;
import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.DataEffect.LOST;
import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DataLossUnverifiedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: primary lost its disk")
            .impact(i -> i.dataSet("orders", DataEffect.INTACT))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: primary lost its disk")
            .impact(i -> i.dataSet("orders", DataEffect.INTACT))
            .recovery(r -> r.dataVerified(
                    "Row counts and checksums of 14 tables against the backup of 09:55",
                    c -> c.passed("equal", "equal")))
            .build();
    // end::good[]

    private static final ExpectedFinding CLAIMED = at("/impact/data").subId("claimed");
    private static final ExpectedFinding DENIED = at("/impact/data").subId("denied");

    private static final RuleTester TESTER = RuleTester.of(new DataLossUnverified())
            .valid("unharmed data that was checked", GOOD)
            .valid("nothing said about data", with(p -> {}))
            .valid("data that was thrown away on purpose", set(DISCARDED, d -> {}, r -> {}))
            .valid("a word of one's own", set(DataEffect.of("encrypted"), d -> {}, r -> {}))
            .valid("a line with evidence", set(LOST, d -> d.evidence("Diff", "https://jobs.example.org/7"), r -> {}))
            .valid(
                    "a data check whose result nobody knows",
                    set(
                            LOST,
                            d -> {},
                            r -> r.dataVerified("Row counts", c -> c.result(Verdict.unknown("The log is gone")))))
            .valid(
                    "a check of another family that verifies the data set",
                    set(
                            LOST,
                            d -> {},
                            r -> r.addCheck(c -> c.family(CheckFamily.OTHER)
                                    .what("Orders replayed")
                                    .verifies("DI-1")
                                    .passed())))
            .valid(
                    "a data check that verifies a mitigation, and so all data",
                    set(
                            LOST,
                            d -> {},
                            r -> r.dataVerified(
                                    "Row counts", c -> c.verifies("MI-1").passed())))
            .valid(
                    "a declared absence of data checks",
                    set(LOST, d -> {}, r -> {}).toBuilder()
                            .unknown("No copy is left to compare with", CheckFamily.DATA_VERIFICATION)
                            .build())
            .valid(
                    "a declared absence of the section",
                    set(LOST, d -> {}, r -> {}).toBuilder()
                            .unknown("The report does not say", SectionName.RECOVERY)
                            .build())
            .valid("a cache", held(DatabaseEngine.MEMCACHED))
            .invalid(
                    "unharmed data that was not checked",
                    BAD,
                    DENIED.message("Data is told as unharmed, and no data check with a result shows it: DI-1;"
                            + " record the row counts, checksums or ledger that were compared, and the result"))
            .invalid(
                    "lost data",
                    set(LOST, d -> d.rows("312"), r -> {}),
                    CLAIMED.message("Data is told as lost or corrupted, and no data check with a result shows how far"
                            + " that goes: DI-1; record what was compared with what, and what it showed"))
            .invalid(
                    "several data sets",
                    with(p -> p.impact(i -> i.dataSet("orders", LOST)
                            .dataSet("users", INTACT)
                            .dataSet("carts", CORRUPTED)
                            .dataSet("mails", INTACT))),
                    at("/impact/data")
                            .subId("claimed")
                            .message("Data is told as lost or corrupted, and no data check with a result shows how far"
                                    + " that goes: DI-1, DI-3; record what was compared with what, and what it showed"),
                    at("/impact/data")
                            .subId("denied")
                            .message("Data is told as unharmed, and no data check with a result shows it: DI-2, DI-4;"
                                    + " record the row counts, checksums or ledger that were compared, and the result"))
            .invalid("corrupted data", set(CORRUPTED, d -> {}, r -> {}), CLAIMED)
            .invalid("a loss of nothing", set(LOST, d -> d.rows("0"), r -> {}), DENIED)
            .invalid("a loss of at most something", set(LOST, d -> d.rows("at most 3"), r -> {}), CLAIMED)
            .invalid("a data check without a result", set(INTACT, d -> {}, r -> r.dataVerified("Row counts")), DENIED)
            .invalid(
                    "a check of another family, of nothing in particular",
                    set(INTACT, d -> {}, r -> r.errorRateChecked("5xx", c -> c.passed())),
                    DENIED)
            .invalid(
                    "a check that verifies the data set without a result",
                    set(
                            INTACT,
                            d -> {},
                            r -> r.addCheck(c -> c.family(CheckFamily.OTHER)
                                    .what("Orders replayed")
                                    .verifies("DI-1"))),
                    DENIED)
            .invalid(
                    "a data check of another data set",
                    with(p -> p.impact(i -> i.dataSet("orders", INTACT).dataSet("users", INTACT))
                            .recovery(r -> r.dataVerified(
                                    "Users counted", c -> c.verifies("DI-2").passed()))),
                    DENIED)
            .invalid("a store that may be no cache", held(DatabaseEngine.REDIS), CLAIMED)
            .invalid(
                    "a component that is no cache, beside one",
                    held(DatabaseEngine.MEMCACHED).toBuilder()
                            .impact(i -> i.dataSet("orders", INTACT, d -> d.component("orders-db")))
                            .build(),
                    at("/impact/data")
                            .subId("denied")
                            .message(
                                    "Data is told as unharmed, and no data check with a result shows it: DI-2; record the row"
                                            + " counts, checksums or ledger that were compared, and the result"))
            .valid("words of somebody else", said("The status page said \"no data was lost\" at noon."))
            .valid(
                    "words in another language",
                    said("No data was lost.").toBuilder().language("nl").build())
            .valid("words about something else", said("No data was changed."))
            .valid("words in the name of something", said("No data loss alert exists."))
            .valid("words about what is not known", said("It is unclear whether no data was lost."))
            .valid("words about what is aimed at", said("We wait to make sure that no data is lost."))
            .valid(
                    "words that a check shows",
                    said("No data was lost.").toBuilder()
                            .recovery(r -> r.dataVerified("Row counts", c -> c.passed()))
                            .build())
            .valid(
                    "words beside a line that says more",
                    said("No data was lost.").toBuilder()
                            .impact(i -> i.dataSet("mails", DISCARDED))
                            .build())
            .valid(
                    "words about a cache",
                    said("No data was lost.").toBuilder()
                            .systems(s -> s.database("cache", "Cache", DatabaseEngine.MEMCACHED))
                            .build())
            .invalid(
                    "words of the impact",
                    with(p -> p.impact(i -> i.description("Writes failed. No data was lost."))),
                    at("/impact/description")
                            .subId("text")
                            .message(
                                    "The text says \"No data was lost\", and no data check with a result shows it: record"
                                            + " the row counts, checksums or ledger that were compared, and the result"))
            .invalid("words of the summary", said("It ended with [[no data loss]]."))
            .invalid("words about who was affected", with(p -> p.summary(s -> s.affected("[[No rows were lost]]"))))
            .invalid("words about the end", with(p -> p.summary(s -> s.howItEnded("We [[did not lose any data]]"))))
            .invalid("words of one's own trade", said("There was [[no permanent data loss]] in any table."))
            .invalid("words over two lines", said("There was [[no\nloss of data]] at all."))
            .invalid(
                    "words after what is not known",
                    said("Unclear whether no data was lost, later: [[no data was lost]]."))
            .invalid(
                    "words beside a cache and a store",
                    said("[[No data was lost]].").toBuilder()
                            .systems(s -> s.database("cache", "Cache", DatabaseEngine.MEMCACHED)
                                    .database("orders-db", "Orders", DatabaseEngine.MYSQL))
                            .build())
            .option("cache-engines", List.of("redis"))
            .valid("a cache by configuration", held(DatabaseEngine.REDIS))
            .invalid("no cache by configuration", held(DatabaseEngine.MEMCACHED), CLAIMED);

    @TestFactory
    Stream<DynamicTest> data_loss_unverified() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem said(String text) {
        return with(p -> p.summary(text));
    }

    private static Postmortem held(DatabaseEngine engine) {
        return set(LOST, d -> d.component("sessions"), r -> {}).toBuilder()
                .systems(s -> s.database("sessions", "Sessions", engine))
                .build();
    }

    private static Postmortem set(
            DataEffect effect, Consumer<DataImpact.Builder> line, Consumer<Recovery.Builder> recovery) {
        return with(p -> p.impact(i -> i.dataSet("orders", effect, line)).recovery(recovery));
    }

    private static Postmortem with(Consumer<Postmortem.Builder> more) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: primary lost its disk");
        more.accept(builder);
        return builder.build();
    }
}
