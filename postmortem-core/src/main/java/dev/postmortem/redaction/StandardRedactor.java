package dev.postmortem.redaction;

import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.internal.FieldTable;
import dev.postmortem.redaction.internal.Projection;
import dev.postmortem.redaction.internal.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The redactor of this library: it shows what the table {@code audiences.table} beside the model declares, and takes out
 * of texts what leads to people, machines and customers.
 *
 * <ul>
 *   <li>{@link Audience#TEAM} sees the postmortem as it is.
 *   <li>{@link Audience#ORGANISATION} sees neither elements of the team alone, nor attributes, suppressions and secrets.
 *   <li>{@link Audience#CUSTOMERS} and {@link Audience#PUBLIC} see roles in place of people, and placeholders in place of
 *       hosts, addresses, tickets, chats, links, accounts, and literals of queries.
 * </ul>
 *
 * <pre>{@code
 * Redactor redactor = StandardRedactor.builder()
 *         .hidePeople("Robin Vale")
 *         .publicSites("status.acme.com")
 *         .mask(TextMask.replacing("CUST-[0-9]{4}", "[customer]"))
 *         .field("TimelineEvent.source", Audience.CUSTOMERS)
 *         .build();
 * }</pre>
 *
 * <p>No mask knows every name. A person should read what is about to be published.
 *
 * @since 0.1.0
 */
public final class StandardRedactor implements Redactor {

    private static final class Holder {
        static final StandardRedactor STANDARD = builder().build();
    }

    private final Map<Audience, Projection> projections = new EnumMap<>(Audience.class);

    private StandardRedactor(Settings settings) {
        for (Audience audience : Audience.values()) {
            if (audience != Audience.TEAM) {
                projections.put(audience, new Projection(settings, audience));
            }
        }
    }

    /** Returns the redactor to which nothing was added. */
    static StandardRedactor standard() {
        return Holder.STANDARD;
    }

    /**
     * Returns a builder that starts with what this library knows.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Postmortem redact(Postmortem postmortem, Audience audience) {
        Mandatory.given("StandardRedactor.postmortem", postmortem);
        Projection projection = projections.get(Mandatory.given("StandardRedactor.audience", audience));
        return projection == null ? postmortem : projection.of(postmortem);
    }

    /**
     * Builds a {@link StandardRedactor}; not safe for use by several threads.
     *
     * <p>Null is refused by an {@link IllegalArgumentException} that names what is missing.
     */
    public static final class Builder {

        private static final Pattern SITE = Pattern.compile("[^\\s:/]+");

        private final Map<Placeholder, String> placeholders = new EnumMap<>(Placeholder.class);
        private final Map<String, String> roles = new TreeMap<>();
        private final List<Participant> people = new ArrayList<>();
        private final List<String> hosts = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private final List<String> sites = new ArrayList<>();
        private final List<TextMask> insideMasks = new ArrayList<>();
        private final List<TextMask> outsideMasks = new ArrayList<>();
        private FieldTable fields = FieldTable.standard();

        private Builder() {
            for (Placeholder placeholder : Placeholder.values()) {
                placeholders.put(placeholder, placeholder.words());
            }
        }

        /**
         * Hides people from customers and public whom the documents do not list, wherever a text names them.
         *
         * @param names full names, the given name first
         * @return this builder
         */
        public Builder hidePeople(String... names) {
            return hidePeople(Arrays.stream(Mandatory.given("StandardRedactor.people", names))
                    .map(Participant::of)
                    .toList());
        }

        /**
         * Hides people from customers and public whom the documents do not list, for example all of a directory.
         *
         * @param people each with a full name and, as far as known, handle, address and role
         * @return this builder
         */
        public Builder hidePeople(List<Participant> people) {
            this.people.addAll(Mandatory.list("StandardRedactor.people", people));
            return this;
        }

        /**
         * Hides hosts from customers and public that do not look like hosts.
         *
         * @param names names of machines, for example {@code zeus}, in any case
         * @return this builder
         */
        public Builder hideHosts(String... names) {
            hosts.addAll(texts("StandardRedactor.hosts", names));
            return this;
        }

        /**
         * Hides words from customers and public, such as the names of customers and projects.
         *
         * <p>A link, and the id of the incident, cannot stand with something replaced: those that hold one of the words are
         * withheld.
         *
         * @param words words or phrases, in any case
         * @return this builder
         */
        public Builder hideWords(String... words) {
            this.words.addAll(texts("StandardRedactor.words", words));
            return this;
        }

        /**
         * Lets customers and public see links to these sites, and to every site below them.
         *
         * @param hosts names of hosts, for example {@code status.acme.com}
         * @return this builder
         * @throws IllegalArgumentException if one is no name of a host: blank, or with a scheme, a port, a path or a blank
         */
        public Builder publicSites(String... hosts) {
            texts("StandardRedactor.sites", hosts).stream().map(Builder::site).forEach(sites::add);
            return this;
        }

        /**
         * Adds a mask for what customers and public read.
         *
         * @param mask what takes something out of a text
         * @return this builder
         */
        public Builder mask(TextMask mask) {
            outsideMasks.add(Mandatory.given("StandardRedactor.mask", mask));
            return this;
        }

        /**
         * Adds a mask for what everybody but the team reads.
         *
         * @param mask what takes something out of a text
         * @return this builder
         */
        public Builder maskInside(TextMask mask) {
            insideMasks.add(Mandatory.given("StandardRedactor.mask", mask));
            return mask(mask);
        }

        /**
         * Chooses what stands in place of something, for example in another language.
         *
         * @param placeholder in place of what
         * @param words what stands there, best in brackets, so that a reader sees that something was replaced
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder placeholder(Placeholder placeholder, String words) {
            placeholders.put(Mandatory.given("StandardRedactor.placeholder", placeholder), notBlank(words));
            return this;
        }

        /**
         * Chooses what stands in place of a person who has a role.
         *
         * @param role the role
         * @param words what stands there; the words of the role in brackets unless chosen, for example {@code [incident
         *     commander]}
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder role(ResponderRole role, String words) {
            roles.put(Mandatory.given("StandardRedactor.role", role).code(), notBlank(words));
            return this;
        }

        /**
         * Decides for a component of the model who sees it; what becomes of it stays as the table declares.
         *
         * <p>A component is seen by those who see the record that it belongs to.
         *
         * @param field the record and its component, for example {@code TimelineEvent.source}
         * @param widest the widest circle that sees it
         * @return this builder
         * @throws IllegalArgumentException if the model has no such component
         */
        public Builder field(String field, Audience widest) {
            fields = fields.with(
                    Mandatory.text("StandardRedactor.field", field),
                    Mandatory.given("StandardRedactor.widest", widest));
            return this;
        }

        /**
         * Returns the redactor.
         *
         * @return a redactor that later changes of this builder do not touch
         */
        public StandardRedactor build() {
            return new StandardRedactor(new Settings(
                    new EnumMap<>(placeholders),
                    Map.copyOf(roles),
                    List.copyOf(people),
                    List.copyOf(hosts),
                    List.copyOf(words),
                    List.copyOf(sites),
                    List.copyOf(insideMasks),
                    List.copyOf(outsideMasks),
                    fields));
        }

        private static List<String> texts(String attribute, String... texts) {
            return Mandatory.list(attribute, Arrays.asList(Mandatory.given(attribute, texts)));
        }

        private static String site(String host) {
            if (!SITE.matcher(host).matches()) {
                throw new IllegalArgumentException("A public site is \"" + host
                        + "\": give the name of its host alone, for example \"status.acme.com\"");
            }
            return host;
        }

        private static String notBlank(String words) {
            if (Mandatory.text("StandardRedactor.words", words).isBlank()) {
                throw new IllegalArgumentException(
                        "The words in place of something are blank: a reader must see that something was there, for"
                                + " example by \"[host]\"");
            }
            return words;
        }
    }
}
