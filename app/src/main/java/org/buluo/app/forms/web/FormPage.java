package org.buluo.app.forms.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.account.Lines;
import org.buluo.app.forms.FormFilling;
import org.buluo.app.forms.ListToFill;
import org.buluo.app.forms.SentForm;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.files.form.FormColumn;
import org.buluo.files.form.FormField;
import org.buluo.files.form.FormRow;
import org.buluo.files.form.FormSheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a form shows. */
@Component
class FormPage {

    private static final int SAMPLE = 2;
    private static final List<String> OWN = List.of("township", "place", "aid", "schooling");

    private final FormFilling filling;
    private final Lines lines;
    private final MessageSource messages;

    FormPage(FormFilling filling, Lines lines, MessageSource messages) {
        this.filling = filling;
        this.lines = lines;
        this.messages = messages;
    }

    /** The sheet that an address names; else the one in which most was understood. */
    static FormSheet sheet(SentForm form, String at) {
        return form.form().sheets().stream()
                .filter(sheet -> String.valueOf(sheet.at()).equals(at))
                .findFirst()
                .orElseGet(() -> form.form().sheets().stream()
                        .max(java.util.Comparator.comparingLong(FormSheet::known))
                        .orElseThrow());
    }

    /** What goes into each column, as the form was understood. */
    static Map<Integer, FormField> understood(FormSheet sheet) {
        Map<Integer, FormField> columns = new LinkedHashMap<>();
        sheet.columns().stream()
                .filter(column -> column.field() != null)
                .forEach(column -> columns.put(column.at(), column.field()));
        return columns;
    }

    /** What goes into each column, as somebody chose. */
    static Map<Integer, FormField> chosen(FormSheet sheet, Map<String, String> parameters) {
        Map<Integer, FormField> columns = new LinkedHashMap<>();
        for (FormColumn column : sheet.columns()) {
            String word = parameters.getOrDefault("c" + column.at(), "");
            Arrays.stream(FormField.values())
                    .filter(field -> field.name().equals(word))
                    .forEach(field -> columns.put(column.at(), field));
        }
        return columns;
    }

    void fill(
            Model model,
            SignedIn person,
            SentForm form,
            FormSheet sheet,
            Map<Integer, FormField> columns,
            ListToFill list,
            ListState asked) {
        List<FormRow> sample = filling.sample(person.scope(), list, List.copyOf(columns.values()), SAMPLE);
        model.addAttribute("form", form);
        model.addAttribute("sheet", sheet);
        model.addAttribute("sheets", form.form().sheets());
        model.addAttribute(
                "columns",
                sheet.columns().stream()
                        .map(column -> column(column, columns.get(column.at()), sample))
                        .toList());
        model.addAttribute("unknown", sheet.columns().size() - columns.size());
        model.addAttribute("personal", columns.values().stream().anyMatch(FormField::isPersonal));
        model.addAttribute("fields", FormField.values());
        long children = filling.count(person.scope(), list);
        model.addAttribute("children", children);
        model.addAttribute("tooMany", children > FormFilling.MOST);
        model.addAttribute("most", FormFilling.MOST);
        model.addAttribute("mayHaveNumbers", FormFilling.mayHaveNumbers(person));
        model.addAttribute("asked", asked);
        model.addAttribute("list", asked.at("/children"));
        options(model, person, list, asked);
    }

    private static AskedColumn column(FormColumn column, FormField chosen, List<FormRow> sample) {
        List<String> values = chosen == null
                ? List.of()
                : sample.stream()
                        .map(row -> row.text(chosen))
                        .filter(text -> !text.isEmpty())
                        .toList();
        return new AskedColumn(column, chosen, values);
    }

    private void options(Model model, SignedIn person, ListToFill list, ListState asked) {
        Map<String, String> townships = new LinkedHashMap<>();
        lines.townships(person.scope(), list.run().id()).stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> townships.put(name, name));
        Map<String, String> aids = new LinkedHashMap<>();
        for (AidStanding standing : AidStanding.values()) {
            aids.put(standing.name(), say("account.aid." + standing));
        }
        Map<String, String> schoolings = new LinkedHashMap<>();
        for (SchoolStanding standing : SchoolStanding.values()) {
            schoolings.put(standing.name(), say("account.schooling." + standing));
        }
        model.addAttribute("townships", townships);
        model.addAttribute("aids", aids);
        model.addAttribute("schoolings", schoolings);
        Map<String, String> beside = new LinkedHashMap<>(asked.parameters());
        OWN.forEach(beside::remove);
        model.addAttribute("beside", beside);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
