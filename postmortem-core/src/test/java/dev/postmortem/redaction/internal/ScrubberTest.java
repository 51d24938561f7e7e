package dev.postmortem.redaction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.Redactor;
import dev.postmortem.redaction.StandardRedactor;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public reads of a sentence. */
final class ScrubberTest {

    private static final Redactor REDACTOR = StandardRedactor.builder()
            .hidePeople("Grace Hopper", "Will Byers", "Siân O'Neill", "Li Wei")
            .hideHosts("zeus")
            .hideWords("Project Falcon")
            .publicSites("status.acme.com")
            .build();

    /** What must not be seen, each kind in the way it is usually written. */
    private static final List<String> SECRETS = List.of(
            "Dana Reyes",
            "dana-k",
            "dana.reyes@acme.com",
            "@someone",
            "10.20.0.14",
            "203.0.113.9:5432",
            "fe80::a1b2",
            "2001:db8::7/64",
            "00:1A:2B:3C:4D:5E",
            "db-1",
            "db-1.prod.internal",
            "orders-db-01.eu.acme.com:5432",
            "PAY-812",
            "INC0012345",
            "#4711",
            "#incident-142",
            "https://grafana.acme.com/d/7",
            "https://acme.slack.com/archives/C01ABCDEF",
            "grafana.corp/d/7",
            "jdbc:postgresql://pg/orders",
            "/home/dreyes/restore.sh",
            "arn:aws:rds:eu-west-1:123456789012:db:orders",
            "AKIAIOSFODNN7EXAMPLE",
            "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
            "zeus",
            "Project Falcon",
            "Grace Hopper",
            "Siân");

    private static final List<Named<UnaryOperator<String>>> PLACES = List.of(
            place("alone", secret -> secret),
            place("at the beginning", secret -> secret + " was restarted"),
            place("at the end of a sentence", secret -> "It began on " + secret + "."),
            place("before a comma", secret -> "It began on " + secret + ", then spread"),
            place("in brackets", secret -> "It (" + secret + ") began"),
            place("in square brackets", secret -> "It [" + secret + "] began"),
            place("in quotation marks", secret -> "It said \"" + secret + "\" twice"),
            place("in curly quotation marks", secret -> "It said “" + secret + "” twice"),
            place("in apostrophes", secret -> "It said '" + secret + "' twice"),
            place("between backticks", secret -> "It was `" + secret + "` again"),
            place("in bold", secret -> "It was **" + secret + "** again"),
            place("in a table", secret -> "| at | " + secret + " |"),
            place("after an equals sign", secret -> "where=" + secret),
            place("in lines", secret -> "It began\n" + secret + "\r\nand went on"),
            place("twice", secret -> secret + " and " + secret),
            place("in angle brackets", secret -> "See <" + secret + ">"));

    private static Named<UnaryOperator<String>> place(String name, UnaryOperator<String> place) {
        return Named.of(name, place);
    }

    static Stream<Arguments> secretsInPlaces() {
        return SECRETS.stream().flatMap(secret -> PLACES.stream().map(place -> Arguments.of(secret, place)));
    }

    @ParameterizedTest
    @MethodSource("secretsInPlaces")
    void nothing_of_what_must_not_be_seen_is_left(String secret, UnaryOperator<String> place) {
        String seen = seen(place.apply(secret));

        assertThat(seen).doesNotContainIgnoringCase(secret).contains("[");
    }

    @ParameterizedTest
    @MethodSource("secretsInPlaces")
    void the_words_around_it_stay(String secret, UnaryOperator<String> place) {
        String around = place.apply("").replaceAll("[^\\p{L}]+", " ").strip();

        assertThat(seen(place.apply(secret)).replaceAll("\\[[a-z ]+]", " ").replaceAll("[^\\p{L}]+", " "))
                .contains(List.of(around.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            dana.reyes%40acme.com
            dana.reyes&#64;acme.com
            dana.reyes&#x40;acme.com
            dana.reyes&commat;acme.com
            dana.reyes [at] acme [dot] com
            dana.reyes(at)acme(dot)com
            dana.reyes\\u0040acme.com
            dana.reyes%2540acme.com
            Dana%20Reyes
            Dana+Reyes
            Dana&nbsp;Reyes
            D&#97;na Reyes
            D​ana Reyes
            DANA REYES
            dana reyes
            Reyes, Dana
            Dana  Reyes
            danareyes
            dana_reyes
            dana.reyes
            DanaReyes
            D. Reyes
            Dána Reyes
            Ｄａｎａ Reyes
            10%2E20%2E0%2E14
            10[.]20[.]0[.]14
            10&#46;20&#46;0&#46;14
            PAY%2D812
            https%3A%2F%2Fgrafana.acme.com%2Fd%2F7
            %23incident-142
            &#35;incident-142
            db&#45;1.prod.internal
            DB-1.PROD.INTERNAL
            """)
    void other_ways_to_write_it_do_not_help(String written) {
        String seen = seen("It was " + written + " again");

        assertThat(seen).matches("It was \\[[a-z]+](, \\[[a-z]+]|\\. \\[[a-z]+])? again");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana Reyes restarted it          | [person] restarted it
            Dana's change                    | [person]'s change
            Dana’s change                    | [person]’s change
            Sam Okafor decided               | [incident commander] decided
            Okafor decided                   | [incident commander] decided
            sam decided                      | sam decided
            @sam decided                     | [person] decided
            asked Grace for help             | asked [person] for help
            the grace period ended           | the grace period ended
            we asked Will about it           | we asked [person] about it
            Will it end?                     | Will it end?
            it will end                      | it will end
            O’Neill                          | [person]
            Sian O'Neill                     | [person]
            Wei said so                      | [person] said so
            the wei of it                    | the wei of it
            Orders database went away        | Orders database went away
            Storage on-call was paged        | [person] was paged
            Storage filled up                | Storage filled up
            """)
    void people_become_roles(String text, String expected) {
        assertThat(seen(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            DELETE FROM orders WHERE email = 'x@acme.com' AND total > 99.5    | DELETE FROM orders WHERE email = [value] AND total > [value]
            it ran UPDATE users SET name='O''Hara' WHERE id=42. Then it ended | it ran UPDATE users SET name=[value] WHERE id=[value]. Then it ended
            insert into users (id, name) values (7, 'Lee')                    | insert into users (id, name) values ([value], [value])
            `SELECT * FROM t WHERE a IN (1, 2) LIMIT 10`                      | `SELECT * FROM t WHERE a IN ([value], [value]) LIMIT [value]`
            `user_id = 42`                                                    | `user_id = [value]`
            ALTER TABLE orders ADD COLUMN note varchar(255) DEFAULT 'none'    | ALTER TABLE orders ADD COLUMN note varchar(255) DEFAULT [value]
            SELECT $$secret text$$ FROM t                                     | SELECT [value] FROM t
            WHERE name LIKE "Lee%"                                            | WHERE name LIKE [value]
            SELECT "name" FROM "users" WHERE "age" > 30                       | SELECT "name" FROM "users" WHERE "age" > [value]
            """)
    void literals_of_statements_become_placeholders(String text, String expected) {
        assertThat(seen(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It listened on port 5433                  | It listened on port [value]
            See ticket #4711 and PR 1234              | See ticket [ticket] and PR [ticket]
            https://status.acme.com/i/7 said so       | https://status.acme.com/i/7 said so
            https://status.acme.com.evil.io/7         | [link]
            account 123456789012 was billed           | account [account] was billed
            password=hunter22 was in it               | [secret] was in it
            postgres://app:s3cret@db-1:5432/orders    | [secret]
            ssh postgres@db1 was used                 | ssh [host] was used
            call +49 30 1234567                       | call [address]
            (see https://wiki/x).                     | (see [link]).
            card 4111 1111 1111 1111 was charged      | card [value] was charged
            card 4111-1111-1111-1111 was charged      | card [value] was charged
            card 4111-1111 1111-1111 was charged      | card 4111-1111 1111-1111 was charged
            """)
    void each_kind_has_its_placeholder(String text, String expected) {
        assertThat(seen(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At 10:15 the CPU rose to 97 %, at 10:15:30 to 99.5 %",
                "version 14.2.1 and PostgreSQL 9.6, version 10.4.2.1",
                "e.g. writes and/or reads, i.e. both; 10.5 % of 24/7",
                "RC-1 led to it, see TL-1 and INC-142",
                "SEV-1, P1, UTF-8, utf-8, SHA-256, CVE-2024-3094, ISO-8601, RFC-3339, HTTP/2, IPv4, x86-64",
                "The #1 priority",
                "C++ and C#, std::vector, a::b",
                "GitLab.com, Node.js and PostgreSQL 15.4 on us-east-1",
                "max_wal_senders was 3 and max_connections 8000",
                "`max_connections = 8000` and `work_mem`",
                "We selected 5 rows from the list where 3 were wrong",
                "18201 checkout requests failed, EUR 1200 were refunded",
                "954 writes within 43 s, 24 h 11 min, ~300 GB",
                "https is a protocol; the ratio was 3:1 or 16:9",
                "It's Monday's load; the team's 'quick' fix didn't work",
                "two-thirds of the top-10 shards, replica-2 and shard 4",
                "A TRUNCATE … CASCADE emptied the tables",
                "@here was not used; 5 @ 3",
                "/var/lib/postgresql/9.6/main and pg_dump 9.2 against PostgreSQL 9.6",
                "from 2026-03-14T10:00Z to 2026-03-14, 14/03/2026",
                "100 % (about 20 %) of it, 50%ab, R&D, AT&T; [1], {a}",
                "ALTER TABLE orders ADD COLUMN note text",
                "A snapshot of production was loaded into staging",
                "Writes 1 to 10 were lost, 1,200 were kept; 1.200,50",
                "The database was read-only (HTTP 503) until 23:03 UTC+2",
                "com.acme.orders.Pool and application.yml",
                "[host] was replaced by [person]'s [value]"
            })
    void ordinary_prose_is_left_alone(String text) {
        assertThat(seen(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It ran on dev.orders.internal                  | It ran on [host]
            It ran on dev.globex.com and dev.globex.de     | It ran on [host] and [host]
            It ran on io.pay.corp and io.pay.acme.net      | It ran on [host] and [host]
            com.acme.orders and com.acme.internal          | com.acme.orders and com.acme.internal
            org.apache.commons.io was upgraded             | org.apache.commons.io was upgraded
            It ran on com.orders.globex.com                | It ran on [host]
            """)
    void a_host_is_told_from_a_package_by_its_end(String text, String expected) {
        assertThat(seen(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the Consul agent 10.20.0.14 lost its leader    | the Consul agent [address] lost its leader
            patch 10.20.0.14 by hand                       | patch [address] by hand
            driver 10.0.0.5, build 192.168.7.5             | driver [address], build [address]
            release 172.16.4.1, kernel 169.254.1.7         | release [address], kernel [address]
            10.0.0.12-primary and 10.0.0.12_db             | [address]-primary and [address]_db
            Consul agent 1.2.3.4 and driver 1.2.3.4        | Consul agent 1.2.3.4 and driver 1.2.3.4
            1.2.3.4-beta, version 10.4.2.1                 | 1.2.3.4-beta, version 10.4.2.1
            """)
    void a_private_address_is_no_version(String text, String expected) {
        assertThat(seen(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            We ran DELETE FROM users WHERE name = 'a;b' AND ssn = 123456789      | We ran DELETE FROM users WHERE name = [value] AND ssn = [value]
            DELETE FROM users WHERE note = 'Paid. Then left' AND ssn = 123456789 | DELETE FROM users WHERE note = [value] AND ssn = [value]
            DELETE FROM users WHERE note = "a;b" AND ssn = 123456789             | DELETE FROM users WHERE note = [value] AND ssn = [value]
            DELETE FROM users WHERE note = $$a;b$$ AND ssn = 123456789           | DELETE FROM users WHERE note = [value] AND ssn = [value]
            ~DELETE FROM users WHERE note = 'a\n\nb' AND ssn = 123456789~        | DELETE FROM users WHERE note = [value] AND ssn = [value]
            it has name in ('a;b', 'c;d') and ssn = 123456789                    | it has name in ([value], [value]) and ssn = [value]
            DELETE FROM users WHERE id = 5; then 3 rows were left                | DELETE FROM users WHERE id = [value]; then 3 rows were left
            DELETE FROM users WHERE id = 5. Then 3 rows were left                | DELETE FROM users WHERE id = [value]. Then 3 rows were left
            DELETE FROM users WHERE name = 'a; then 3 rows were left             | DELETE FROM users WHERE name = [value]; then 3 rows were left
            """)
    void a_statement_does_not_end_within_a_literal(String text, String expected) {
        assertThat(seen(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            `db.users.find({ssn:123456789})`                | `db.users.find({ssn:[value]})`
            `find {total:{$in:[123456789,987654321]}}`      | `find {total:{$in:[[value],[value]]}}`
            `find {total: {$in: [123456789, 987654321]}}`   | `find {total: {$in: [[value], [value]]}}`
            `SELECT total::int FROM t WHERE a = :1`         | `SELECT total::int FROM t WHERE a = :1`
            `UPDATE t SET a = :12 WHERE b = $1 AND c = @2`  | `UPDATE t SET a = :12 WHERE b = $1 AND c = @2`
            """)
    void a_number_behind_a_colon_or_a_bracket_is_a_literal_as_well(String text, String expected) {
        assertThat(seen(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paged @dreyes/@mkim                 | paged [person]/[person]
            paged @here/@mkim                   | paged @here/[person]
            cc:@dreyes and oncall:@dreyes       | cc:[person] and oncall:[person]
            asked in #20260314-globex-sev1      | asked in [channel]
            asked in #2026-03-14-globex         | asked in [channel]
            asked in #5xx-errors, #4711         | asked in [channel], [ticket]
            @scope/package and @types/node      | @scope/package and @types/node
            # Causes, ## Effects, #3b82f6, #0af | # Causes, ## Effects, #3b82f6, #0af
            """)
    void people_and_rooms_are_found_in_what_chats_write(String text, String expected) {
        assertThat(seen(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It used jdbc:oracle:thin:@orahost:1521:PAY.              | It used [link].
            It used jdbc:oracle:thin:@//orahost:1521/PAY             | It used [link]
            It used jdbc:oracle:thin:scott/tiger@orahost:1521:PAY    | It used [secret]
            It used JDBC:SQLSERVER:orahost                           | It used [link]
            We ran sqlplus scott/tiger@PAY                           | We ran [secret]
            We ran sqlplus -S scott/tiger@PAY                        | We ran [secret]
            It used scott/tiger@PAY.                                 | It used [host].
            It used scott/tiger@//orahost:1521/PAY, then             | It used [host], then
            It used scott/tiger@10.0.0.7:1521/PAY                    | It used [host]
            It used actions/checkout@v4 and acme/orders@main         | It used actions/checkout@v4 and acme/orders@main
            It used acme/orders@1.2.3, acme/orders@1.2.3-rc          | It used acme/orders@1.2.3, acme/orders@1.2.3-rc
            It used jdbc: addresses                                  | It used jdbc: addresses
            """)
    void the_addresses_of_databases_need_no_slashes(String text, String expected) {
        assertThat(seen(text)).isEqualTo(expected);
    }

    @Test
    void inside_the_organisation_only_secrets_go() {
        String text = "Dana Reyes ran `DELETE FROM t WHERE id = 4` on db-1 (10.0.0.7), PAY-812, with password=hunter22";

        assertThat(told(text, Audience.ORGANISATION))
                .isEqualTo("Dana Reyes ran `DELETE FROM t WHERE id = 4` on db-1 (10.0.0.7), PAY-812, with [secret]");
    }

    @Test
    void a_text_of_nothing_but_signs_takes_no_longer_than_it_is_long() {
        String signs = "'@#/:.-`\\$&%[(".repeat(1_400);

        assertThat(seen(signs)).isNotBlank();
    }

    private static String seen(String text) {
        return told(text, Audience.PUBLIC);
    }

    private static String told(String text, Audience audience) {
        Postmortem postmortem = Postmortem.builder()
                .id("INC-142")
                .title("Writes stall")
                .people(p -> p.author("Dana Reyes", d -> d.handle("@dana-k").email("dana.reyes@acme.com"))
                        .addResponder(Participant.of("Storage on-call"))
                        .responder("Sam Okafor", ResponderRole.INCIDENT_COMMANDER))
                .systems(s -> s.service("orders", "Orders database"))
                .timeline(t -> t.untimed(EventKind.CHANGE, text))
                .rootCause(r -> r.technicalCause("A lock was held"))
                .build();
        return REDACTOR.redact(postmortem, audience).timeline().events().get(0).text();
    }
}
