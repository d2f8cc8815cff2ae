package org.buluo.app.policy.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives this module's pages their words. */
@ControllerAdvice(basePackageClasses = WordsAdvice.class)
class WordsAdvice {

    private final PackWords words;

    WordsAdvice(PackWords words) {
        this.words = words;
    }

    @ModelAttribute("words")
    PackWords words() {
        return words;
    }
}
