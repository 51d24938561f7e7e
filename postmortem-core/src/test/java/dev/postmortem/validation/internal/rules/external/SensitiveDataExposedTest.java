package dev.postmortem.validation.internal.rules.external;

import static dev.postmortem.validation.testing.ExpectedFinding.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PersonDirectory;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.internal.Engine;
import dev.postmortem.validation.internal.Host;
import dev.postmortem.validation.testing.RuleTester;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SensitiveDataExposedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .summary("The job connected with postgres://app:s3cret-7@db-1:5432/orders.")
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .summary("The job connected with the credentials of the application for the orders database.")
            .build();
    // end::good[]

    private static final String ID = "sensitive-data-exposed";

    private static final RuleTester TESTER = RuleTester.of(new SensitiveDataExposed())
            .valid("the role instead of what it uses", GOOD)
            .invalid(
                    "a password in a link",
                    BAD,
                    at("/summary/whatHappened")
                            .subId("credential")
                            .severity(FindingSeverity.WARNING)
                            .message(
                                    "The text holds a password or another credential: change it, and name what it opened"
                                            + " instead"))
            .invalid(
                    "a private key",
                    told("It held [[-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----]] in clear"),
                    at("/summary/whatHappened")
                            .subId("private-key")
                            .message("The text holds a private key: replace the key everywhere, and name what it opened"
                                    + " instead"))
            .invalid(
                    "a token",
                    told("It used [[ghp_abcdefghijklmnop1234]]"),
                    at("/summary/whatHappened")
                            .subId("token")
                            .message(
                                    "The text holds a token or an access key: revoke it, and name what it opened instead"))
            .invalid(
                    "a private address",
                    told("It ran on [[10.20.0.14]]"),
                    at("/summary/whatHappened")
                            .subId("private-address")
                            .message(
                                    "The text holds an address of a private network: name the role of the machine instead"))
            .invalid(
                    "an internal host",
                    told("It ran on [[db-1.prod.internal]]"),
                    at("/summary/whatHappened")
                            .subId("internal-host")
                            .message(
                                    "The text holds the name of an internal host: name the role of the machine instead"))
            .invalid(
                    "an internal link",
                    told("See [[https://grafana.corp/d/7]]"),
                    at("/summary/whatHappened")
                            .subId("internal-link")
                            .message("The text links to a page that is open inside only: say what the page shows"))
            .invalid(
                    "an e-mail address",
                    told("Mail [[dana@acme.com]]"),
                    at("/summary/whatHappened")
                            .subId("email")
                            .message("The text holds an e-mail address: name the role or the team instead"))
            .invalid(
                    "an e-mail address of an author",
                    p -> p.people(o -> o.author("[[dana@acme.com]]")),
                    at("/people/authors/0/name")
                            .subId("contact")
                            .message(
                                    "The entry holds an e-mail address: name the role or the team, and leave the address"
                                            + " to a directory"))
            .invalid(
                    "an e-mail address of an owner",
                    p -> p.actionItems(a -> a.action("Alert", i -> i.owner(Owner.person("[[dana@acme.com]]")))),
                    at("/actionItems/items/0/owner/name").subId("contact"))
            .invalid(
                    "a private address among people",
                    p -> p.people(o -> o.addResponder(Participant.of("[[10.0.0.7]]"))),
                    at("/people/responders/0/name").subId("private-address"))
            .invalid("the title", p -> p.title("[[10.0.0.7]] fails"))
            .invalid("a table", p -> p.timeline(t -> t.untimed(EventKind.CHANGE, "| [[10.0.0.7]] |")))
            .invalid("code", told("`psql -h [[10.0.0.7]]`"))
            .invalid("a quotation", told("> it is [[10.0.0.7]]"))
            .invalid("the query of evidence", evidence(Evidence.query("Rows", "host='[[10.0.0.7]]'")))
            .invalid("the address of evidence", evidence(Evidence.link("Lag", "[[https://grafana.corp/d/7]]")))
            .invalid("the address of a link", p -> p.addLink(Link.of("Lag", "[[http://wiki/x]]")))
            .invalid(
                    "an amount in words",
                    p -> p.impact(i -> i.users(Amount.words("those of [[10.0.0.7]]"), "customers")))
            .invalid("a time in words", p -> p.summary(s -> s.when(When.described("when [[10.0.0.7]] failed"))))
            .invalid("two in one text", told("From [[10.0.0.7]] to [[10.0.0.8]]"))
            .option("internal-suffixes", List.of("acme.com"))
            .invalid("an ending of the house", told("It ran on [[db-1.acme.com]]"))
            .invalid("the ending itself", told("It ran on [[acme.com]]"))
            .valid("an ending within a label", told("It ran on db-1.nacme.com"))
            .valid("an ending that the house took out", told("It ran on db-1.internal"))
            .option("identifiers", List.of("x*", "CUST-[0-9]{4}"))
            .invalid(
                    "what identifies a customer",
                    told("It concerned [[CUST-0042]]"),
                    at("/summary/whatHappened")
                            .subId("identifier")
                            .message("The text holds what identifies a customer: say how many customers it concerns, or"
                                    + " of what kind they are"));

    @TestFactory
    Stream<DynamicTest> sensitive_data_exposed() {
        return RuleCases.of(TESTER);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            credential      | mysql://root:hunter2@10.0.0.7/shop
            credential      | PGPASSWORD=hunter2
            credential      | password: hunter2
            credential      | "password": "correct-horse-7"
            credential      | db.password = correcthorse
            credential      | aws_secret_access_key=wJalrXUtnFEMI
            credential      | the password was hunter2
            credential      | with the passphrase tulip-1887
            credential      | mysql -u root -phunter2
            credential      | mysqldump --single-transaction -u root -phunter2
            credential      | curl -u monitor:hunter2 https://proxy.acme.com
            credential      | tool --password hunter2
            credential      | sqlplus -S scott/tiger@PAY
            credential      | jdbc:oracle:thin:scott/tiger@orahost:1521:PAY
            credential      | ALTER USER app IDENTIFIED BY 'hunter2'
            credential      | ALTER ROLE app PASSWORD 'hunter2'
            token           | access_token=abcdef123456
            token           | token: abcdef123456
            token           | AKIAIOSFODNN7EXAMPLE
            token           | glpat-abcdefghijklmnop12
            token           | xoxb-123456789-abcdef
            token           | sk_live_abcdef123456
            token           | Authorization: Basic YXBwOnMzY3JldA==
            token           | Bearer abcdef1234567890
            token           | eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc
            private-key     | -----BEGIN PRIVATE KEY-----
            private-address | 172.16.0.1
            private-address | 172.31.255.255
            private-address | 192.168.1.1/24
            private-address | 100.64.0.1
            private-address | 100.127.0.1
            private-address | 169.254.1.1
            private-address | fd12:3456::1
            private-address | fe80::1
            private-address | FE80:0:0:0:0:0:0:1
            private-address | 192.168.100.200
            private-address | 2.5 ms later 172.16.100.255 answered 3.5 times
            internal-host   | orders.svc.cluster.local
            internal-host   | DB-1.CORP
            internal-host   | dev.orders.internal
            internal-host   | io.pay.corp
            internal-link   | https://wiki/display/ops
            internal-link   | http://192.168.1.1:8080/
            internal-link   | https://acme.slack.com/archives/C01
            internal-link   | https://acme.atlassian.net/browse/PAY-1
            email           | mailto:dana@acme.com
            email           | write to dana@mail.corp
            internal-host   | ran ssh postgres@db-7.prod.internal
            internal-host   | ssh -p 2222 -i key.pem postgres@db-7.corp
            internal-host   | psql postgres@db-7.prod.internal
            email           | after the ssh session, as agreed, write to dana@mail.corp
            email           | ssh dana@acme.com
            """)
    void each_of_these_is_found_once(String subId, String text) {
        assertThat(found(text)).extracting(Finding::ruleId).containsExactly(ID + "/" + subId);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://app:***@db-1/orders",
                "postgres://app:${DB_PASSWORD}@db-1/orders",
                "postgres://app:s3cret-7@db.example.com/orders",
                "postgres://app@db-1/orders",
                "password=$DB_PASSWORD",
                "PWD=/var/lib/app1",
                "mysql -h db-1 -P3306",
                "the option --token is required",
                "password: rotated",
                "password: 4711",
                "password: a1b2",
                "The password was rotated at 10:05",
                "--password redacted",
                "The token was revoked, the secret is gone",
                "the password expired",
                "sqlplus @scripts/load on PAY, actions/checkout@v4",
                "jdbc:oracle:thin:@orahost:1521:PAY",
                "192.0.2.1, 198.51.100.7 and 203.0.113.9",
                "2001:db8::1",
                "172.15.0.1 and 172.32.0.1",
                "192.169.1.1, 193.168.1.1 and 8.8.8.8",
                "100.63.0.1, 100.128.0.1 and 101.64.0.1",
                "169.253.1.1 and 168.254.1.1",
                "10.0.0.256",
                "10.0.0.0/8",
                "version 10.4.2.1",
                "v10.4.2.1",
                "10.4.2.1-beta",
                "10.4.2.1.5",
                "db-1.prod.example",
                "db-1.internal.example.com",
                "com.acme.internal.Pool",
                "com.acme.internal",
                "application.local.yml",
                "db-1",
                "https://www.postgresql.org/docs/",
                "http://localhost:8080/x",
                "https://acme.slack.com",
                "dana@orders.example",
                "git@github.com:acme/shop.git",
                "@dana and 5 @ 3",
                "dana@localhost"
            })
    void none_of_these_is_found(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void no_part_of_a_finding_repeats_what_was_found() {
        String secret = "hunter2-and-more";

        List<Finding> findings = found("PGPASSWORD=" + secret + " psql");

        assertThat(findings).hasSize(1);
        assertThat(findings.toString()).doesNotContain(secret);
        assertThat(findings.get(0).excerpt()).isEmpty();
        assertThat(findings.get(0).arguments()).isEmpty();
        assertThat(findings.get(0).suggestions()).isEmpty();
    }

    /** A hash of a short secret can be found by trying. */
    @Test
    void no_fingerprint_depends_on_what_was_found() {
        assertThat(found("It ran on 10.0.0.7"))
                .extracting(Finding::fingerprint)
                .isEqualTo(found("It ran on 10.0.0.8").stream()
                        .map(Finding::fingerprint)
                        .toList());
    }

    @Test
    void two_in_one_text_have_fingerprints_of_their_own() {
        assertThat(found("10.0.0.7 and 10.0.0.8"))
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_address_of_a_person_is_told_by_this_rule_alone_and_stands_in_the_way_as_before() {
        ValidationReport report = PostmortemValidator.builder()
                .profile(Profile.publish())
                .withoutDiscovery()
                .build()
                .validate(Postmortem.builder()
                        .title("Orders database stalls")
                        .summary("Mail dana@acme.com")
                        .build());

        assertThat(report.findings())
                .filteredOn(finding -> finding.location().span().isPresent())
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(tuple(ID + "/email", FindingSeverity.ERROR));
    }

    @Test
    void a_pattern_that_would_not_end_is_stopped() {
        ValidationReport report = validator(Map.of("identifiers", List.of("a*a*a*a*b")))
                .validate(Postmortem.builder()
                        .title("Stall")
                        .summary("a".repeat(200) + "!")
                        .build());

        assertThat(report.ruleFailures())
                .singleElement()
                .satisfies(
                        failure -> assertThat(failure.message())
                                .contains(
                                        "The pattern \"a*a*a*a*b\" takes too many steps for the text at /summary/whatHappened"));
    }

    @Test
    void a_pattern_may_take_its_time() {
        ValidationReport report = validator(Map.of("identifiers", List.of("CUST-[0-9]+")))
                .validate(Postmortem.builder()
                        .title("Stall")
                        .summary("CUST- ".repeat(20_000))
                        .build());

        assertThat(report.ruleFailures()).isEmpty();
    }

    @Test
    void a_text_of_very_many_addresses_takes_no_longer_than_they_are() {
        Engine engine = Engine.of(
                new SensitiveDataExposed(),
                Profile.external(),
                new Host(Optional.empty(), PersonDirectory.empty(), Vocabulary.empty(), Locale.ENGLISH));
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .summary("dana@acme.io ".repeat(200_000))
                .build();

        ValidationReport report =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> engine.validate(postmortem, Optional.empty()));

        assertThat(report.findings()).extracting(Finding::ruleId).containsOnly(ID + "/email");
    }

    private static List<Finding> found(String text) {
        return validator(Map.of())
                .validate(Postmortem.builder().title("Stall").summary(text).build())
                .findings()
                .stream()
                .filter(finding -> finding.ruleId().startsWith(ID))
                .toList();
    }

    private static PostmortemValidator validator(Map<String, Object> options) {
        PostmortemValidator.Builder builder =
                PostmortemValidator.builder().profile(Profile.external()).withoutDiscovery();
        options.forEach((name, value) -> builder.option(ID, name, value));
        return builder.build();
    }

    private static Consumer<Postmortem.Builder> told(String summary) {
        return p -> p.summary(summary);
    }

    private static Consumer<Postmortem.Builder> evidence(Evidence evidence) {
        return p -> p.timeline(
                t -> t.addEvent(e -> e.kind(EventKind.CHANGE).text("It began").addEvidence(evidence)));
    }
}
