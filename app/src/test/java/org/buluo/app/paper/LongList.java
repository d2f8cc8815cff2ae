package org.buluo.app.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.springframework.boot.test.context.TestComponent;

/** A list as long as its address says, with a row that says what its address says. */
@TestComponent
class LongList implements ListToPrint {

    /** What the row of this key says now. */
    static String changed = "";

    @Override
    public String kind() {
        return "long";
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        return address;
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        return new PaperHead(
                "长名单",
                address.get("filter"),
                "第 1 次",
                LocalDate.of(2019, 10, 31),
                List.of(
                        PaperColumn.text("姓名", 10),
                        PaperColumn.sum("应发（元）", 5),
                        PaperColumn.number("年龄", 3),
                        PaperColumn.sum("人次", 3)));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        int rows = Integer.parseInt(address.get("rows"));
        for (int i = 1; i <= rows; i++) {
            String name = String.valueOf(i).equals(changed) ? "改名" : "儿童" + i;
            taker.accept(new PaperRow(
                    String.valueOf(i),
                    i % 2 == 0 ? "花坪镇" : address.get("other"),
                    "",
                    List.of(name, "1,000.05", "9", "1")));
        }
    }
}
