package acme.postmortem.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts the days on which Acme works: Monday to Friday. */
final class BusinessDays {

    private BusinessDays() {}

    /** Returns the day that lies so many business days after another one. */
    static LocalDate after(LocalDate day, int businessDays) {
        LocalDate reached = day;
        for (int left = businessDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (reached.getDayOfWeek() != DayOfWeek.SATURDAY && reached.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return reached;
    }
}
