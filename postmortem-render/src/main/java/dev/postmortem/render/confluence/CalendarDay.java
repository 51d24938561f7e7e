package dev.postmortem.render.confluence;

/** Days as Confluence's date takes them: the year with four digits, the month and the day. */
final class CalendarDay {

    static final int LENGTH = 10;

    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private CalendarDay() {}

    /** Says whether a text of that length is a day that the calendar has, in a year after 999. */
    static boolean isValid(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(0) == '0') {
            return false;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, LENGTH);
        return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
    }

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && !leap ? 28 : DAYS[month - 1];
    }

    /** Returns a number, or -1 if there is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
