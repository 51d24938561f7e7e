package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cost € 5,000 | MONEY 5000/1 EUR <€ 5,000>
            $12.5 million | MONEY 12500000/100000 $ <$12.5 million>
            $12M in credits | MONEY 12000000/1000000 $ <$12M>
            €5m in credits | MONEY 5000000/1000000 EUR <€5m>
            £3bn | MONEY 3000000000/1000000000 GBP <£3bn>
            1,234.50 CHF | MONEY 1234.5/0.01 CHF <1,234.50 CHF>
            12 dollars | MONEY 12/1 $ <12 dollars>
            USD 300 per hour | MONEY 300/1 USD <USD 300>
            $300 per hour | MONEY 300/1 $ <$300>
            about $300 | MONEY 300/1 $ ~ <$300>
            """)
    void reads_an_amount_of_money(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$12abc", "$5s", "€5mx", "costs in USD", "USD rows", "USD five", "paid in £", "chf 12"})
    void reads_no_money(String text) {
        assertThat(Told.in(text)).isEmpty();
    }
}
