/** Lists, forms and the pages of single accounts; open sessions. */
package org.buluo.app.people.web;
