/** The pages of open matters. */
package org.buluo.app.casework.web;
