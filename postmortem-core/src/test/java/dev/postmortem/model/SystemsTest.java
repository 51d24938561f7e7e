package dev.postmortem.model;

import static dev.postmortem.model.DatabaseEngine.POSTGRESQL;
import static dev.postmortem.model.DatabaseRole.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Owner;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SystemsTest {

    private static final Service CHECKOUT = Service.builder()
            .id("checkout")
            .name("Checkout API")
            .description("Takes orders")
            .ownedBy("Checkout")
            .build();

    private static final Database ORDERS = Database.builder()
            .id("orders-db")
            .name("Orders database")
            .engine(POSTGRESQL)
            .version("15.4")
            .namespace("orders|public")
            .cluster("orders-eu")
            .role(PRIMARY)
            .topology("one primary, two asynchronous replicas")
            .hosting(Hosting.MANAGED)
            .size("1.8 TB")
            .ownedBy("Database platform")
            .build();

    private static final Systems BOTH =
            Systems.builder().addService(CHECKOUT).addDatabase(ORDERS).build();

    @Test
    void systems_read_like_a_list() {
        Systems systems = Systems.builder()
                .service("checkout", "Checkout API")
                .service("search", s -> s.name("Search").ownedBy("Search"))
                .database("cache", "Cache")
                .database(
                        "orders-db",
                        d -> d.name("Orders database").engine(POSTGRESQL).size("1.8 TB"))
                .build();

        assertThat(systems.services())
                .extracting(Service::id, Service::name)
                .containsExactly(tuple("checkout", "Checkout API"), tuple("search", "Search"));
        assertThat(systems.services().get(1).owner()).contains(Owner.team("Search"));
        assertThat(systems.databases()).extracting(Database::id).containsExactly("cache", "orders-db");
        assertThat(systems.databases().get(1).size()).contains(Amount.parse("1.8 TB"));
    }

    @Test
    void a_builder_keeps_what_is_there() {
        Systems more = BOTH.toBuilder()
                .service("search", "Search")
                .database("cache", "Cache")
                .build();

        assertThat(more.services()).extracting(Service::id).containsExactly("checkout", "search");
        assertThat(more.databases()).extracting(Database::id).containsExactly("orders-db", "cache");
    }

    @Test
    void a_plain_list_replaces_what_is_there() {
        Service search = CHECKOUT.withId("search");
        Database cache = ORDERS.withId("cache");

        assertThat(BOTH.toBuilder()
                        .services(List.of(search))
                        .databases(List.of(cache))
                        .build())
                .isEqualTo(new Systems(List.of(search), List.of(cache)));
    }

    @Test
    void plus_appends() {
        Service search = CHECKOUT.withId("search");
        Database cache = ORDERS.withId("cache");

        assertThat(BOTH.plusService(search).plusDatabase(cache))
                .isEqualTo(new Systems(List.of(CHECKOUT, search), List.of(ORDERS, cache)));
    }

    @Test
    void a_system_without_id_and_name_is_an_error_that_names_what_is_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Systems.builder().addService(s -> {}))
                .withMessageContaining("Service.id is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Systems.builder().addDatabase(d -> {}))
                .withMessageContaining("Database.id is missing");
    }

    @Test
    void a_size_that_is_none_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Database.builder().size("huge%"))
                .withMessageContaining("\"huge%\"");
    }

    @Test
    void systems_show_themselves_on_one_short_line() {
        assertThat(CHECKOUT).hasToString("Service[checkout \"Checkout API\"]");
        assertThat(ORDERS).hasToString("Database[orders-db \"Orders database\"]");
        assertThat(BOTH).hasToString("Systems[services=1, databases=1]");
    }

    @Test
    void blank_texts_are_violations() {
        Systems blank = Systems.builder()
                .service("a", s -> s.name(" ").description("").ownedBy(" "))
                .database(
                        "b",
                        d -> d.name(" ")
                                .version("")
                                .namespace("")
                                .cluster("")
                                .topology("")
                                .ownedBy(" "))
                .build();

        assertThat(Violations.placesIn(blank))
                .containsExactly(
                        "databases[0].cluster",
                        "databases[0].name",
                        "databases[0].namespace",
                        "databases[0].owner.name",
                        "databases[0].topology",
                        "databases[0].version",
                        "services[0].description",
                        "services[0].name",
                        "services[0].owner.name");
    }

    @Test
    void a_size_is_checked_by_its_own_constraints() {
        assertThat(Violations.placesIn(
                        Database.builder().id("a").name("A").size("-1 TB").build()))
                .isNotEmpty()
                .allMatch(place -> place.startsWith("size"));
    }

    @Test
    void a_full_section_breaks_no_constraint() {
        assertThat(Violations.placesIn(BOTH)).isEmpty();
    }

    @Test
    void both_jacksons_write_the_same_and_read_it_back() {
        JsonRoundTrip.assertLossless(BOTH);
    }

    @Test
    void a_database_is_told_with_its_engine() {
        Systems systems = Systems.builder()
                .database("orders-db", "Orders database", POSTGRESQL)
                .database("audit-db", "Audit database", POSTGRESQL, d -> d.version("15.4"))
                .build();

        assertThat(systems.databases())
                .extracting(Database::id, Database::name, d -> d.engine().orElseThrow())
                .containsExactly(
                        tuple("orders-db", "Orders database", POSTGRESQL),
                        tuple("audit-db", "Audit database", POSTGRESQL));
        assertThat(systems.databases().get(1).version()).contains("15.4");
    }
}
