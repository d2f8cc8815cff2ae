package org.buluo.files.form;

import java.util.List;
import java.util.Map;
import org.buluo.files.form.FormException.Reason;

/** A blank form that an office sent: what its headings ask for, and the same form with rows filled in. */
public interface BlankForm {

    /** Reads a workbook or separated text, whatever its name. @throws FormException when it can't be filled */
    static BlankForm read(byte[] content) throws FormException {
        BlankForm form = isWorkbook(content) ? new WorkbookForm(content) : ofText(content);
        if (form.sheets().isEmpty()) {
            throw new FormException(Reason.NO_HEADINGS);
        }
        return form;
    }

    /** Separated text; or a page with tables, which becomes a workbook. */
    private static BlankForm ofText(byte[] content) throws FormException {
        String text = TextForm.decoded(content);
        return PageForm.isPage(text) ? new PageForm(text) : new TextForm(content);
    }

    private static boolean isWorkbook(byte[] content) {
        boolean zip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        boolean compound = content.length > 1 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF;
        return zip || compound;
    }

    /** The sheets whose headings were found. */
    List<FormSheet> sheets();

    /** How a file of this form is named: {@code xlsx}, {@code xls}, {@code xlsm} or {@code csv}. */
    String ending();

    /** Whether it came as something else than it is given back as: a page that was named like a workbook. */
    default boolean isConverted() {
        return false;
    }

    /**
     * The form with rows filled in, and everything else as it was.
     *
     * @param sheet one of {@link #sheets()}
     * @param fields by column, what goes in; other columns stay empty
     * @param rows in their order
     */
    byte[] filled(FormSheet sheet, Map<Integer, FormValue> fields, List<FormRow> rows) throws FormException;
}
