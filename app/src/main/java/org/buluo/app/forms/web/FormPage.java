package org.buluo.app.forms.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.buluo.app.account.FilterChip;
import org.buluo.app.account.FilterChips;
import org.buluo.app.account.Lines;
import org.buluo.app.forms.FormFilling;
import org.buluo.app.forms.ListToFill;
import org.buluo.app.forms.ProvisionAmount;
import org.buluo.app.forms.ProvisionHeadings;
import org.buluo.app.forms.SentForm;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.files.form.FormColumn;
import org.buluo.files.form.FormField;
import org.buluo.files.form.FormRow;
import org.buluo.files.form.FormSheet;
import org.buluo.files.form.FormValue;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a form shows. */
@Component
class FormPage {

    private static final int SAMPLE = 2;
    private static final Set<FormField> OF_SUMS = Set.of(FormField.DUE, FormField.PAID, FormField.LACKING);
    private static final List<String> OWN = List.of("township", "place", "aid", "schooling");

    private final FormFilling filling;
    private final ProvisionHeadings headings;
    private final Lines lines;
    private final FilterChips chips;
    private final MessageSource messages;

    FormPage(FormFilling filling, ProvisionHeadings headings, Lines lines, FilterChips chips, MessageSource messages) {
        this.filling = filling;
        this.headings = headings;
        this.chips = chips;
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

    /** What the list is narrowed by. */
    List<FilterChip> chips(ListToFill list, ListState asked) {
        return chips.of(list.filter(), asked);
    }

    /** What goes into each column, as the form was understood. */
    Map<Integer, FormValue> understood(FormSheet sheet) {
        Map<Integer, FormValue> columns = new LinkedHashMap<>();
        for (FormColumn column : sheet.columns()) {
            FormValue value = understood(column);
            if (value != null) {
                columns.put(column.at(), value);
            }
        }
        return columns;
    }

    /** A heading that names a provision asks for its amount; what was paid of one provision alone is not known. */
    private FormValue understood(FormColumn column) {
        FormField field = column.field();
        Optional<ProvisionAmount> amount =
                field == null || OF_SUMS.contains(field) ? headings.of(column.heading()) : Optional.empty();
        if (amount.isEmpty()) {
            return field;
        }
        return field == FormField.PAID || field == FormField.LACKING ? null : amount.get();
    }

    /** What goes into each column, as somebody chose. */
    Map<Integer, FormValue> chosen(FormSheet sheet, Map<String, String> parameters) {
        Map<Integer, FormValue> columns = new LinkedHashMap<>();
        for (FormColumn column : sheet.columns()) {
            String word = parameters.getOrDefault("c" + column.at(), "");
            Arrays.stream(FormField.values())
                    .filter(field -> field.name().equals(word))
                    .forEach(field -> columns.put(column.at(), field));
            headings.ofCode(word).ifPresent(amount -> columns.put(column.at(), amount));
        }
        return columns;
    }

    void fill(
            Model model,
            SignedIn person,
            SentForm form,
            FormSheet sheet,
            Map<Integer, FormValue> columns,
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
        model.addAttribute("personal", columns.values().stream().anyMatch(FormValue::isPersonal));
        model.addAttribute("fields", FormField.values());
        model.addAttribute("amounts", amounts(columns));
        model.addAttribute("chips", chips.of(list.filter(), asked));
        long children = filling.count(person.scope(), list);
        model.addAttribute("children", children);
        model.addAttribute("tooMany", children > FormFilling.MOST);
        model.addAttribute("most", FormFilling.MOST);
        model.addAttribute("mayHaveNumbers", FormFilling.mayHaveNumbers(person));
        model.addAttribute("asked", asked);
        model.addAttribute("list", asked.at("/children"));
        options(model, person, list, asked);
    }

    /** Each provision alone, and whatever some heading was understood to ask for. */
    private List<ProvisionAmount> amounts(Map<Integer, FormValue> columns) {
        return Stream.concat(
                        columns.values().stream()
                                .filter(ProvisionAmount.class::isInstance)
                                .map(ProvisionAmount.class::cast),
                        headings.all().stream())
                .distinct()
                .toList();
    }

    private static AskedColumn column(FormColumn column, FormValue chosen, List<FormRow> sample) {
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
