package org.buluo.app.aid.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.buluo.app.aid.PublicNotice;
import org.buluo.app.aid.PublicPages;
import org.buluo.app.aid.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A notice that anybody may read while it is up: kept by no cache and no search engine, and gone without a trace of its
 * names afterwards. How often an address is asked for is limited like other look-ups.
 */
@Controller
class PublicNoticeController {

    private static final int NO_LINE = -1;
    private static final String KEPT = PublicPages.Taken.KEPT.name();

    private final PublicPages pages;
    private final AidTell tell;

    PublicNoticeController(PublicPages pages, AidTell tell) {
        this.pages = pages;
        this.tell = tell;
    }

    @GetMapping("/notice/{token}")
    String read(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String taken,
            HttpServletResponse response,
            Model model) {
        String view = page(token, response, model);
        if (taken.equals(KEPT)) {
            model.addAttribute("taken", KEPT);
        }
        return view;
    }

    private String page(String token, HttpServletResponse response, Model model) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive, nosnippet, noimageindex");
        Optional<PublicNotice> notice = pages.read(token, award -> tell.grade(award));
        if (notice.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "aid/public-gone";
        }
        model.addAttribute("notice", notice.get());
        model.addAttribute("token", token);
        model.addAttribute("most", Said.REASON);
        return "aid/public";
    }

    /**
     * What was kept is answered with another address: loading the page anew sends nothing twice.
     *
     * @param website a field that people don't see: whoever fills it is a program, and hears what people hear
     */
    @PostMapping("/notice/{token}/objection")
    String object(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Said said = new Said(name, phone, reason);
        PublicPages.Taken taken = website.isEmpty()
                ? pages.object(
                        token,
                        line.matches("\\d{1,6}") ? Integer.parseInt(line) : NO_LINE,
                        said,
                        request.getRemoteAddr())
                : PublicPages.Taken.KEPT;
        if (taken == PublicPages.Taken.KEPT) {
            return "redirect:/notice/{token}?taken=" + KEPT;
        }
        String view = page(token, response, model);
        model.addAttribute("taken", taken.name());
        model.addAttribute("typed", said);
        model.addAttribute("line", line);
        return view;
    }
}
