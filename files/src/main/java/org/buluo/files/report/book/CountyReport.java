package org.buluo.files.report.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.buluo.core.account.ChildAccount;
import org.buluo.files.report.Outcome;
import org.buluo.files.report.print.Booklet;
import org.buluo.files.report.print.Page;

/** {@code report.xlsx}: all its pages in their order, the townships last. */
public final class CountyReport {

    /** Damaged township names must not make a thousand pages. */
    private static final int MOST_TOWNSHIPS = 60;

    private record Sheet(String name, Consumer<Page> filling) {}

    private CountyReport() {}

    /** Writes the workbook; the same outcome gives the same bytes. */
    public static void write(Outcome outcome, OutputStream out) throws IOException {
        Findings findings = new Findings(outcome);
        List<Sheet> sheets = sheets(findings);
        try (Booklet book = new Booklet(out, findings.title(), outcome.account().asOf())) {
            List<String> names = book.reserve(sheets.stream().map(Sheet::name).toList());
            for (int i = 0; i < names.size(); i++) {
                book.page(names.get(i), sheets.get(i).filling());
            }
        }
    }

    private static List<Sheet> sheets(Findings findings) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(AccountPage.NAME, page -> AccountPage.fill(page, findings)));
        sheets.add(new Sheet(TownshipsPage.NAME, page -> TownshipsPage.fill(page, findings)));
        for (ChildList list : List.of(ChildList.OUT_OF_SCHOOL, ChildList.UNPAID, ChildList.OVERPAID)) {
            sheets.add(new Sheet(list.page, page -> ChildLists.fill(page, list, findings)));
        }
        sheets.add(new Sheet(ChildList.LETTERS, page -> LettersPage.letters(page, findings)));
        sheets.add(new Sheet(LettersPage.INQUIRIES, page -> LettersPage.inquiries(page, findings)));
        for (ChildList list : List.of(ChildList.UNKNOWN, ChildList.WHEREABOUTS, ChildList.OTHER)) {
            sheets.add(new Sheet(list.page, page -> ChildLists.fill(page, list, findings)));
        }
        sheets.add(new Sheet(DoubtsPage.NAME, page -> DoubtsPage.fill(page, findings)));
        sheets.add(new Sheet(MoneyPage.NAME, page -> MoneyPage.fill(page, findings)));
        sheets.add(new Sheet(ComparisonPage.NAME, page -> ComparisonPage.fill(page, findings)));
        sheets.add(new Sheet(SourcesPage.NAME, page -> SourcesPage.fill(page, findings)));
        townships(findings)
                .forEach(township -> sheets.add(new Sheet(township.name(), page -> TownshipPage.fill(page, township))));
        return sheets;
    }

    private static List<Findings.Township> townships(Findings findings) {
        List<Findings.Township> all = findings.townships();
        if (all.size() <= MOST_TOWNSHIPS) {
            return all;
        }
        List<Findings.Township> shown = new ArrayList<>(all.subList(0, MOST_TOWNSHIPS - 1));
        List<ChildAccount> rest = all.subList(MOST_TOWNSHIPS - 1, all.size()).stream()
                .flatMap(township -> township.children().stream())
                .toList();
        shown.add(new Findings.Township("其他乡镇", rest));
        return shown;
    }
}
