package dev.postmortem.render.html;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a house's pages differ from others: its name and logo, the colour of its links, and a line at the end.
 *
 * <p>It is immutable and can be shared between threads. A colour that a reader could not tell from what is behind it is
 * refused, so that every theme keeps to WCAG 2.2, level AA.
 *
 * <pre>{@code
 * Theme theme = Theme.builder()
 *         .brand("Orders Ltd")
 *         .accent("#7a1fa2", "#d7a5ef")
 *         .footer("Questions: incidents@orders.example")
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Theme {

    private static final Theme STANDARD = builder().build();

    private final @Nullable String brand;
    private final @Nullable String logo;
    private final @Nullable String footer;
    private final String lightAccent;
    private final String darkAccent;

    private Theme(Builder builder) {
        brand = builder.brand;
        logo = builder.logo;
        footer = builder.footer;
        lightAccent = builder.lightAccent;
        darkAccent = builder.darkAccent;
    }

    /**
     * Returns the theme of no house in particular.
     *
     * @return the theme: no name, no logo, no footer, blue links
     */
    public static Theme standard() {
        return STANDARD;
    }

    /**
     * Returns a builder that begins with the standard theme.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the name of the house, which stands above the title.
     *
     * @return the name, or empty if there is none
     */
    public Optional<String> brand() {
        return Optional.ofNullable(brand);
    }

    /**
     * Returns the logo.
     *
     * @return a {@code data:} address of a picture, or empty if there is none
     */
    public Optional<String> logo() {
        return Optional.ofNullable(logo);
    }

    /**
     * Returns the line at the end of the page.
     *
     * @return plain text, or empty if there is none
     */
    public Optional<String> footer() {
        return Optional.ofNullable(footer);
    }

    String light(Shade shade) {
        return shade == Shade.ACCENT ? lightAccent : shade.light();
    }

    String dark(Shade shade) {
        return shade == Shade.ACCENT ? darkAccent : shade.dark();
    }

    /** Builds a {@link Theme}. Not thread-safe. */
    public static final class Builder {

        private static final Pattern LOGO =
                Pattern.compile("data:image/(?:png|jpeg|webp|gif|svg\\+xml);base64,[A-Za-z0-9+/]+={0,2}");

        private @Nullable String brand;
        private @Nullable String logo;
        private @Nullable String footer;
        private String lightAccent = Shade.ACCENT.light();
        private String darkAccent = Shade.ACCENT.dark();

        private Builder() {}

        /**
         * Sets the name of the house, which stands above the title and says what the logo shows.
         *
         * @param name the name, plain text
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder brand(String name) {
            brand = text("Theme.brand", name);
            return this;
        }

        /**
         * Sets the logo, which is shown 28 pixels high. The page carries it, so that nothing has to be fetched.
         *
         * @param dataAddress the picture as {@code data:image/png;base64,…}; also {@code jpeg}, {@code webp}, {@code gif} and
         *     {@code svg+xml}, in which browsers run no scripts
         * @return this builder
         * @throws IllegalArgumentException if it is anything else
         */
        public Builder logo(String dataAddress) {
            Objects.requireNonNull(dataAddress, "Theme.logo");
            if (!LOGO.matcher(dataAddress).matches()) {
                throw new IllegalArgumentException(
                        "Theme.logo \"" + Words.beginning(dataAddress, 60)
                                + "\" is not accepted: give data:image/png;base64,… or jpeg, webp, gif or svg+xml in its place");
            }
            logo = dataAddress;
            return this;
        }

        /**
         * Sets the line at the end of the page, in which addresses are linked as elsewhere.
         *
         * @param line plain text
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder footer(String line) {
            footer = text("Theme.footer", line);
            return this;
        }

        /**
         * Sets the colour of links and of what is chosen, as {@code #} and six hexadecimal digits.
         *
         * @param light the colour where the page is light
         * @param dark the colour where the page is dark
         * @return this builder
         * @throws IllegalArgumentException if one is no colour
         */
        public Builder accent(String light, String dark) {
            lightAccent = colour(light);
            darkAccent = colour(dark);
            return this;
        }

        private static String text(String attribute, String value) {
            if (Objects.requireNonNull(value, attribute).isBlank()) {
                throw new IllegalArgumentException(attribute + " is blank: give a text or leave it out");
            }
            return value;
        }

        private static String colour(String value) {
            if (!Contrast.isColour(Objects.requireNonNull(value, "Theme.accent"))) {
                throw new IllegalArgumentException("Theme.accent \"" + value
                        + "\" is not accepted: give # and six hexadecimal digits, such as #0b57d0");
            }
            return value;
        }

        /**
         * Builds the theme.
         *
         * @return the theme
         * @throws IllegalArgumentException if a colour can hardly be told from what is behind it, or a logo has no brand that
         *     says what it shows
         */
        public Theme build() {
            if (logo != null && brand == null) {
                throw new IllegalArgumentException(
                        "Theme.logo is given without Theme.brand: give the name too, for who cannot see the logo");
            }
            Theme theme = new Theme(this);
            check("the light scheme", theme::light);
            check("the dark scheme", theme::dark);
            return theme;
        }

        private static void check(String scheme, Function<Shade, String> colours) {
            for (Shade background : List.of(Shade.PAGE, Shade.SURFACE)) {
                String accent = colours.apply(Shade.ACCENT);
                double ratio = Contrast.ratio(accent, colours.apply(background));
                if (ratio < Contrast.TEXT) {
                    throw new IllegalArgumentException("Theme.accent " + accent + " on " + colours.apply(background)
                            + ", the " + background.name().toLowerCase(Locale.ROOT) + " of " + scheme
                            + ", has a contrast of " + Contrast.words(ratio) + ": give a colour with "
                            + Contrast.words(Contrast.TEXT) + " or more, because links are text (WCAG 2.2, 1.4.3)");
                }
            }
        }
    }
}
