package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.constraint.WebAddress;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.util.Optional;

/**
 * A link to something outside the postmortem.
 *
 * @param title what the link leads to, in words
 * @param url an absolute address that begins with {@code http://}, {@code https://} or {@code mailto:}
 * @param audience the widest circle that may see the link; everybody who may see the element that holds it if absent
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Link(@Text String title, @WebAddress String url, Optional<Audience> audience) {

    /** Checks that title and address are there. */
    public Link {
        title = Mandatory.text("Link.title", title);
        url = Mandatory.text("Link.url", url);
        audience = Absent.ifNull(audience);
    }

    /**
     * Returns a link that everybody may see who may see the element that holds it.
     *
     * @param title what the link leads to, in words
     * @param url an absolute address
     * @return the link
     */
    public static Link of(String title, String url) {
        return new Link(title, url, Optional.empty());
    }

    /**
     * Returns this link for a narrower circle.
     *
     * @param audience the widest circle that may see it
     * @return the link
     */
    public Link onlyFor(Audience audience) {
        return new Link(title, url, Optional.of(Mandatory.given("Link.audience", audience)));
    }

    /**
     * Returns this link for everybody. Who reads from outside the organisation sees only links of which somebody said so,
     * because the others may lead inside.
     *
     * @return the link
     */
    public Link forEverybody() {
        return onlyFor(Audience.PUBLIC);
    }

    @Override
    public String toString() {
        return "Link[" + Shown.quote(title) + "]";
    }
}
