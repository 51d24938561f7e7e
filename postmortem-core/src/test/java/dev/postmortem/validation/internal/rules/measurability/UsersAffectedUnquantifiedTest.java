package dev.postmortem.validation.internal.rules.measurability;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class UsersAffectedUnquantifiedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .impact(i -> i.description("EU customers were affected for 35 minutes.")
                    .users(Amount.words("many"), "customers called the support"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .impact(i -> i.description("EU customers were affected for 35 minutes.")
                    .users("~2300", "EU customers, estimated from session logs"))
            .build();
    // end::good[]

    private static final String NIGHT = "2026-03-14T22:00Z/2026-03-14T23:00Z";

    private static final RuleTester TESTER = RuleTester.of(new UsersAffectedUnquantified())
            .valid("an estimate", GOOD)
            .invalid(
                    "a measure without a number",
                    BAD,
                    at("/impact/measures/0")
                            .subId("measured")
                            .message("Measure ME-1 gives \"many\" for \"customers called the support\": give a count, a"
                                    + " share or an estimate, or state it as unknown with a reason"))
            .invalid(
                    "a measure of customers",
                    measured(MeasureKind.of("customers"), Amount.words("some")),
                    at("/impact/measures/0").subId("measured"))
            .invalid(
                    "each measure",
                    impact(i -> i.users(Amount.words("some"), "customers").users(Amount.words("few"), "partners")),
                    at("/impact/measures/0").subId("measured"),
                    at("/impact/measures/1").subId("measured"))
            .valid("a measure of something else", measured(MeasureKind.REQUESTS, Amount.words("some")))
            .valid("an unknown number", measured(MeasureKind.USERS, Amount.unknown("the log was lost")))
            .valid("a number that does not apply", measured(MeasureKind.USERS, Amount.notApplicable("batch job")))
            .valid("words that say how many", measured(MeasureKind.USERS, Amount.words("all but one")))
            .invalid(
                    "customers who were affected, for so long",
                    described("EU customers were affected for 35 minutes."),
                    told("customers were affected"))
            .invalid("the words themselves", described("It hit at noon: [[users saw]] errors for an hour."))
            .invalid("affected users", described("It [[affected our European users]] for an hour."))
            .valid("affected, but far from the users", described("It affected our many European users for an hour."))
            .valid("what was affected in another clause", described("It affected disks, users waited an hour."))
            .invalid("saw, a few words on", described("For an hour [[tenants in the far north saw]] errors."))
            .valid("saw, too many words on", described("For an hour tenants in the very far north saw errors."))
            .invalid("could not", described("For an hour [[tenants could not]] log in."))
            .invalid("unable", described("For an hour [[customers in Asia were unable]] to log in."))
            .invalid(
                    "the first of several places",
                    described("Users saw errors for an hour. Customers saw errors."),
                    told("Users saw"))
            .invalid(
                    "the summary says so",
                    described("Errors for an hour.").toBuilder()
                            .summary("Customers experienced errors.")
                            .build(),
                    at("/summary/whatHappened").subId("told"))
            .valid("no customer was", described("No customers were affected for the hour."))
            .valid("users were not", described("Users were not affected during the hour."))
            .valid("users would have been", described("Users would have been affected within an hour."))
            .valid("had it been denied before", described("It is unlikely that users saw the hour of errors."))
            .valid("denied three words before", described("Not one of users saw the hour of errors."))
            .invalid("denied four words before", described("We do not know yet why [[users saw]] the hour of errors."))
            .valid("denied from the first word on", described("No data of these users was affected for an hour."))
            .invalid(
                    "denied right before, in another clause",
                    described("It was not so, [[users saw]] errors for an hour."))
            .invalid("denied in another clause", described("It was not long, an hour, but [[users saw]] errors."))
            .invalid("denied in another sentence", described("It was not long, an hour. [[Users saw]] errors."))
            .valid("users of another clause", described("An hour for users, affected was nobody."))
            .valid(
                    "other words between",
                    described("Users who work at night in the other country were affected for an hour."))
            .valid("a count of customers", described("2300 customers were affected for an hour. Users saw errors."))
            .valid("a share", described("Customers were affected for an hour: 6 %."))
            .valid("all of them", described("All customers were affected for an hour."))
            .invalid(
                    "a count of something else",
                    described("Customers were affected by 12 slow queries."),
                    told("Customers were affected"))
            .valid(
                    "a count in the summary",
                    described("Customers were affected for an hour.").toBuilder()
                            .summary("2300 customers saw errors.")
                            .build())
            .valid(
                    "a count of requests",
                    impact(i -> i.description("Customers were affected.").requests("18201", "requests failed")))
            .valid(
                    "a share of a window",
                    impact(i -> i.description("Customers were affected.")
                            .window(NIGHT, ServiceLevel.DEGRADED, w -> w.share("12 %"))))
            .valid(
                    "a share of transactions",
                    impact(i ->
                            i.description("Customers were affected.").transactions("12 %", "of transactions failed")))
            .valid(
                    "a count of users by its noun",
                    impact(i -> i.description("Customers were affected.")
                            .addMeasure(m -> m.amount("2300").noun("customers in the EU"))))
            .invalid(
                    "a count of replicas",
                    impact(i -> i.description("Customers were affected.")
                            .addMeasure(m ->
                                    m.kind(MeasureKind.RESOURCE).amount("2").noun("replicas lagged"))),
                    told("Customers were affected"))
            .invalid(
                    "a share of a resource",
                    impact(i -> i.description("Customers were affected.")
                            .addMeasure(m ->
                                    m.kind(MeasureKind.RESOURCE).amount("98 %").noun("of CPU"))),
                    told("Customers were affected"))
            .invalid(
                    "a delay",
                    impact(i -> i.description("Customers were affected.").delay("35 min", "of delay")),
                    told("Customers were affected"))
            .invalid(
                    "the description of a window",
                    impact(i -> i.window(NIGHT, ServiceLevel.DOWN, w -> w.description("Customers were affected."))),
                    at("/impact/windows/0/description").subId("told"))
            .valid(
                    "where nothing is measured, impact-unmeasured says so",
                    impact(i -> i.description("Customers were affected.")))
            .valid(
                    "a measure of customers that is unknown",
                    impact(i -> i.description("Customers were affected.")
                            .users(Amount.unknown("the log was lost"), "customers")))
            .valid(
                    "an impact that is declared unknown",
                    described("Customers were affected for an hour.").toBuilder()
                            .unknown("The review is on Thursday", SectionName.IMPACT)
                            .build())
            .valid(
                    "another language",
                    described("Users saw, 35 min.").toBuilder().language("de").build())
            .valid(
                    "words of a measure in another language",
                    measured(MeasureKind.USERS, Amount.words("viele")).toBuilder()
                            .language("de")
                            .build());

    @TestFactory
    Stream<DynamicTest> users_affected_unquantified() {
        return RuleCases.of(TESTER);
    }

    private static ExpectedFinding told(String words) {
        return at("/impact/description")
                .subId("told")
                .message("\"" + words
                        + "\" says that people were affected, but no count or share of them is given: measure"
                        + " how many, as an estimate if need be, or state it as unknown with a reason");
    }

    /** An impact that is measured by how long the service was down. */
    private static Postmortem described(String text) {
        return impact(i -> i.description(text).window(NIGHT, ServiceLevel.DOWN));
    }

    private static Postmortem measured(MeasureKind kind, Amount amount) {
        return impact(i -> i.addMeasure(m -> m.kind(kind).amount(amount).noun("people")));
    }

    private static Postmortem impact(Consumer<Impact.Builder> content) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .impact(content)
                .build();
    }
}
