package dev.postmortem.render.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.validate.ValidationResult;

/** What ical4j reads in a calendar that it finds valid. */
public final class ReadCalendar {

    private ReadCalendar() {}

    /** Returns the properties of each task, by their names. */
    public static List<Map<String, String>> tasks(String text) {
        Calendar calendar = parsed(text);
        ValidationResult result = calendar.validate(true);
        assertThat(result.getEntries()).isEmpty();
        List<CalendarComponent> components = calendar.getComponents();
        assertThat(components).allSatisfy(component -> assertThat(component).isInstanceOf(VToDo.class));
        return components.stream().map(ReadCalendar::properties).toList();
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (ParserException broken) {
            throw new AssertionError("No calendar: " + text, broken);
        }
    }

    private static Map<String, String> properties(CalendarComponent component) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Property property : component.getProperties()) {
            assertThat(properties.put(property.getName(), property.getValue()))
                    .as(property.getName())
                    .isNull();
        }
        return properties;
    }
}
