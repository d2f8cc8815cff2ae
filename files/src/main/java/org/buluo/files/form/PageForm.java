package org.buluo.files.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.buluo.files.form.FormException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page with tables that is named like a workbook, as web systems export them: it is made a workbook and stays one. */
final class PageForm implements BlankForm {

    private static final Pattern MARKUP = Pattern.compile("(?is)\\s*<(?:!doctype|html|\\?xml|table|meta|div|style).*");

    private final WorkbookForm workbook;

    PageForm(String page) throws FormException {
        List<Element> tables = Jsoup.parse(page).select("table:not(:has(table)):has(tr)");
        if (tables.isEmpty()) {
            throw new FormException(Reason.OLD_MARKUP);
        }
        workbook = new WorkbookForm(new PageWorkbook(tables).bytes());
    }

    static boolean isPage(String text) {
        return MARKUP.matcher(text).matches();
    }

    @Override
    public List<FormSheet> sheets() {
        return workbook.sheets();
    }

    @Override
    public String ending() {
        return workbook.ending();
    }

    @Override
    public boolean isConverted() {
        return true;
    }

    @Override
    public byte[] filled(FormSheet sheet, Map<Integer, FormValue> fields, List<FormRow> rows) throws FormException {
        return workbook.filled(sheet, fields, rows);
    }
}
