<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FieldValue</name>
    <message>
        <source>expected agenda items such as 4(j)</source>
        <translation>应为议程项目，例如 4(j)</translation>
    </message>
    <message>
        <source>expected symbols such as UNEP/MC/COP.4/17</source>
        <translation>应为文号，例如 UNEP/MC/COP.4/17</translation>
    </message>
    <message>
        <source>expected days and place such as 2021-11-01/2021-11-05 Bali</source>
        <translation>应为日期和地点，例如 2021-11-01/2021-11-05 Bali</translation>
    </message>
    <message>
        <source>expected a text of 1 to 2000 characters</source>
        <translation>应为 1 至 2000 个字符的文字</translation>
    </message>
    <message>
        <source>expected general, limited or restricted</source>
        <translation>应为 general（普遍）、limited（有限）或 restricted（限制）</translation>
    </message>
    <message>
        <source>expected a day such as 2021-07-05</source>
        <translation>应为日期，例如 2021-07-05</translation>
    </message>
    <message>
        <source>expected one of en, fr, es, zh, ru, ar</source>
        <translation>应为 en、fr、es、zh、ru、ar 之一</translation>
    </message>
    <message>
        <source>expected a number from 1 to 999</source>
        <translation>应为 1 至 999 的数字</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language of menus and messages</source>
        <translation>菜单和消息的语文(&amp;L)</translation>
    </message>
    <message>
        <source>Language of menus and messages</source>
        <translation>菜单和消息的语文</translation>
    </message>
    <message>
        <source>Language of &amp;titles and texts</source>
        <translation>标题和文本的语文(&amp;T)</translation>
    </message>
    <message>
        <source>Language of titles and texts</source>
        <translation>标题和文本的语文</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;Open again at the next start what was open</source>
        <translation>下次启动时重新打开上次的内容(&amp;O)</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>新建文件库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>打开文件库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>检查文件库(&amp;C)</translation>
    </message>
    <message>
        <source>Make a &amp;backup</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Rebuild the search index</source>
        <translation>重建搜索索引(&amp;R)</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>关闭标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy without &amp;line breaks</source>
        <translation>复制并去掉换行(&amp;L)</translation>
    </message>
    <message>
        <source>Copy with re&amp;ference</source>
        <translation>连同出处复制(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find in the document</source>
        <translation>在文件中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>收件箱(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>全库搜索(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;rash</source>
        <translation>回收站(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>筛选列表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit &amp;several…</source>
        <translation>批量编辑(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy as &amp;citation</source>
        <translation>复制为引文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>移至回收站(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Put back from trash</source>
        <translation>从回收站还原(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>适合页宽(&amp;W)</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>适合整页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>旋转(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dark pages</source>
        <translation>深色页面(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>转到页(&amp;G)…</translation>
    </message>
    <message>
        <source>Read in &amp;English</source>
        <translation>阅读英文本(&amp;E)</translation>
    </message>
    <message>
        <source>Read in &amp;French</source>
        <translation>阅读法文本(&amp;F)</translation>
    </message>
    <message>
        <source>Read in &amp;Spanish</source>
        <translation>阅读西班牙文本(&amp;S)</translation>
    </message>
    <message>
        <source>Read in &amp;Chinese</source>
        <translation>阅读中文本(&amp;C)</translation>
    </message>
    <message>
        <source>Read in R&amp;ussian</source>
        <translation>阅读俄文本(&amp;N)</translation>
    </message>
    <message>
        <source>Read in &amp;Arabic</source>
        <translation>阅读阿拉伯文本(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>后台任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>关于 Rapporteur(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>文件库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>文件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>阅读器(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>accept a proposal</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>correct a proposal</source>
        <translation>更正建议</translation>
    </message>
    <message>
        <source>reject a proposal</source>
        <translation>拒绝建议</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改%1</translation>
    </message>
    <message numerus="yes">
        <source>change %1 of %n document(s)</source>
        <translation>
            <numerusform>更改 %n 份文件的%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n document(s) to the trash</source>
        <translation>
            <numerusform>将 %n 份文件移至回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n document(s) back from the trash</source>
        <translation>
            <numerusform>从回收站还原 %n 份文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n document(s)</source>
        <translation>
            <numerusform>为 %n 份文件加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>save a search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>delete a saved search</source>
        <translation>删除保存的搜索</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>原文语文</translation>
    </message>
    <message>
        <source>body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>dates and place</source>
        <translation>日期和地点</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>agenda document</source>
        <translation>议程文件</translation>
    </message>
    <message>
        <source>item title</source>
        <translation>项目标题</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>author line</source>
        <translation>署名行</translation>
    </message>
    <message>
        <source>second file</source>
        <translation>第二个电子文件</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>逾期：%1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>print JSON for other programs</source>
        <translation>输出 JSON，供其他程序使用</translation>
    </message>
    <message>
        <source>tell about this verb</source>
        <translation>说明此命令</translation>
    </message>
    <message>
        <source>rapporteur-cli VERB --help tells more about a verb. Exit codes: 0 success, 1 failure, 2 wrong usage.</source>
        <translation>rapporteur-cli VERB --help 说明某个命令的用法。退出码：0 成功，1 失败，2 用法错误。</translation>
    </message>
    <message>
        <source>The verb %1 has no option --%2.</source>
        <translation>命令 %1 没有选项 --%2。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>选项 --%1 需要一个值。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不接受值。</translation>
    </message>
    <message>
        <source>--completion needs one of bash, zsh, fish.</source>
        <translation>--completion 的值应为 bash、zsh、fish 之一。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Usage: %1.</source>
        <translation>用法：%1。</translation>
    </message>
    <message>
        <source>The library lies on a network share (%1): it is slower there, and only one person may write to it.</source>
        <translation>文件库位于网络共享位置（%1）：在那里速度较慢，且只能由一人写入。</translation>
    </message>
    <message>
        <source>The library lies in a folder that %1 synchronises, which can damage it. Better keep it elsewhere and copy backups there.</source>
        <translation>文件库位于由 %1 同步的文件夹中，同步可能损坏文件库。最好将文件库放在别处，只把备份复制到那里。</translation>
    </message>
    <message>
        <source>--%1 needs a whole number.</source>
        <translation>--%1 的值应为整数。</translation>
    </message>
    <message>
        <source>--%1 needs one of en, fr, es, zh, ru, ar.</source>
        <translation>--%1 的值应为 en、fr、es、zh、ru、ar 之一。</translation>
    </message>
    <message>
        <source>--%1 needs one of %2.</source>
        <translation>--%1 的值应为以下之一：%2。</translation>
    </message>
    <message>
        <source>imported   </source>
        <translation>已导入     </translation>
    </message>
    <message>
        <source>in trash   </source>
        <translation>在回收站   </translation>
    </message>
    <message>
        <source>duplicate  </source>
        <translation>重复       </translation>
    </message>
    <message>
        <source>waiting    </source>
        <translation>待处理     </translation>
    </message>
    <message>
        <source>failed     </source>
        <translation>失败       </translation>
    </message>
    <message>
        <source>Imported: %1, duplicates: %2, waiting: %3, failed: %4, left out: %5.</source>
        <translation>已导入：%1，重复：%2，待处理：%3，失败：%4，略过：%5。</translation>
    </message>
    <message>
        <source>Not begun: %1.</source>
        <translation>未开始：%1。</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>文件库位于 %1</translation>
    </message>
    <message>
        <source>Name the files or folders to import.</source>
        <translation>请指明要导入的文件或文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a proposal: list LIBRARY inbox tells them.</source>
        <translation>“%1”不是建议的编号：list LIBRARY inbox 可列出各项建议的编号。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>from “%1” to “%2”</source>
        <translation>由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>author line</source>
        <translation>署名行</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>原文语文</translation>
    </message>
    <message>
        <source>body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>dates and place</source>
        <translation>日期和地点</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>agenda document</source>
        <translation>议程文件</translation>
    </message>
    <message>
        <source>item title</source>
        <translation>项目标题</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>任务规定</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>There is no kind of document “%1”.</source>
        <translation>没有“%1”这一文件类别。</translation>
    </message>
    <message>
        <source>(no symbol)</source>
        <translation>（无文号）</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>There is no list of “%1”.</source>
        <translation>没有“%1”的列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) found.</source>
        <translation>
            <numerusform>找到 %n 份文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>项目 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Cites: %1</source>
        <translation>引用：%1</translation>
    </message>
    <message>
        <source>Cited by %1 [%2], paragraph %3</source>
        <translation>被引用于：%1 [%2]，第 %3 段</translation>
    </message>
    <message>
        <source>The library does not hold %1. It is cited here:</source>
        <translation>文件库中没有 %1。以下各处引用了该文件：</translation>
    </message>
    <message>
        <source>Mended from the backup of %1: %2 changes done again, %3 lost. The damaged library is kept as %4</source>
        <translation>已用 %1 的备份修复：重做了 %2 项更改，丢失了 %3 项。受损的文件库保留为 %4</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>文件库完好。</translation>
    </message>
    <message>
        <source>Confinement of the PDF reader: %1</source>
        <translation>PDF 读取程序的隔离程度：%1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1</source>
        <translation>已恢复。原有内容保留为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) indexed.</source>
        <translation>
            <numerusform>已将 %n 个语文版本编入索引。</numerusform>
        </translation>
    </message>
    <message>
        <source>with the sample documents, imported as any other</source>
        <translation>附带示例文件，按一般文件导入</translation>
    </message>
    <message>
        <source>a second file for a symbol and language becomes its new edition instead of waiting</source>
        <translation>同一文号和语文的第二个电子文件不待处理，直接成为新版次</translation>
    </message>
    <message>
        <source>its first line opens protected PDFs</source>
        <translation>其第一行是受保护 PDF 的密码</translation>
    </message>
    <message>
        <source>finish what an interrupted import left</source>
        <translation>完成被中断的导入</translation>
    </message>
    <message>
        <source>read so many files at once</source>
        <translation>同时读取的电子文件数</translation>
    </message>
    <message>
        <source>its first line opens a protected PDF</source>
        <translation>其第一行是受保护 PDF 的密码</translation>
    </message>
    <message>
        <source>only of this meeting: COP-4, mc cop4</source>
        <translation>仅限此会议：COP-4、mc cop4</translation>
    </message>
    <message>
        <source>only of this body: MC-COP, Minamata Convention</source>
        <translation>仅限此机构：MC-COP、Minamata Convention</translation>
    </message>
    <message>
        <source>only those held in this language</source>
        <translation>仅限已有此语文版本的文件</translation>
    </message>
    <message>
        <source>only those not held in this language</source>
        <translation>仅限尚无此语文版本的文件</translation>
    </message>
    <message>
        <source>only of this kind: working, information, agenda …</source>
        <translation>仅限此类别：working（工作文件）、information（资料文件）、agenda（议程）…</translation>
    </message>
    <message>
        <source>only with a masthead date of this year</source>
        <translation>仅限文头日期在此年份的文件</translation>
    </message>
    <message>
        <source>symbol (as it is), date or added</source>
        <translation>symbol（文号，默认）、date（日期）或 added（添加时间）</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最多列出的数目</translation>
    </message>
    <message>
        <source>leave out so many first</source>
        <translation>先略过的数目</translation>
    </message>
    <message>
        <source>the text in this language</source>
        <translation>此语文的文本</translation>
    </message>
    <message>
        <source>with every paragraph</source>
        <translation>包括每一段落</translation>
    </message>
    <message>
        <source>at most so many documents (20)</source>
        <translation>最多列出的文件数（20）</translation>
    </message>
    <message>
        <source>leave out so many documents first</source>
        <translation>先略过的文件数</translation>
    </message>
    <message>
        <source>only in this language</source>
        <translation>仅限此语文</translation>
    </message>
    <message>
        <source>relevance (as it is) or symbol</source>
        <translation>relevance（相关程度，默认）或 symbol（文号）</translation>
    </message>
    <message>
        <source>removes what an interrupted import left, rebuilds a differing index, and mends damage from the last backup and the changes since</source>
        <translation>清除被中断的导入所留下的内容，重建不一致的索引，并用最近的备份及其后的更改修复损坏之处</translation>
    </message>
    <message>
        <source>this one instead of the newest</source>
        <translation>用此备份，而不用最新的备份</translation>
    </message>
    <message>
        <source>only tell which backups there are</source>
        <translation>仅列出现有的备份</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>最多列出的数目（50）</translation>
    </message>
    <message>
        <source>put the documents back</source>
        <translation>还原这些文件</translation>
    </message>
    <message>
        <source>makes a new library</source>
        <translation>新建文件库</translation>
    </message>
    <message>
        <source>takes in files and folders: PDF and UTF-8 text</source>
        <translation>导入文件和文件夹：PDF 和 UTF-8 文本</translation>
    </message>
    <message>
        <source>tells what can be read from a file, without a library</source>
        <translation>无需文件库，说明可从电子文件中读出的内容</translation>
    </message>
    <message>
        <source>lists documents, meetings, bodies, inbox, jobs, trash or tags</source>
        <translation>列出文件、会议、机构、收件箱、后台任务、回收站或标签</translation>
    </message>
    <message>
        <source>tells all that is known of a document, decision or meeting</source>
        <translation>说明某份文件、某项决定或某次会议的全部已知内容</translation>
    </message>
    <message>
        <source>finds words, phrases and symbols: words &quot;a phrase&quot; prefix* AND OR NOT symbol: title: meeting: lang: year: kind: cites:</source>
        <translation>查找词、短语和文号：词 &quot;短语&quot; 词首* AND OR NOT symbol: title: meeting: lang: year: kind: cites:</translation>
    </message>
    <message>
        <source>takes proposals of the inbox as they are</source>
        <translation>按原样接受收件箱中的建议</translation>
    </message>
    <message>
        <source>takes another value instead of what a proposal says</source>
        <translation>用另一个值代替建议的值</translation>
    </message>
    <message>
        <source>drops proposals of the inbox</source>
        <translation>拒绝收件箱中的建议</translation>
    </message>
    <message>
        <source>examines every row and every file</source>
        <translation>检查每一条记录和每一个电子文件</translation>
    </message>
    <message>
        <source>makes a verified backup now</source>
        <translation>立即制作经核验的备份</translation>
    </message>
    <message>
        <source>puts a backup in the place of the library, which is kept aside</source>
        <translation>用备份替换文件库，原文件库另行保留</translation>
    </message>
    <message>
        <source>makes the search index again from the files</source>
        <translation>用电子文件重建搜索索引</translation>
    </message>
    <message>
        <source>tells who changed what and when, of the library or of a document</source>
        <translation>说明何人何时对文件库或某份文件作了何种更改</translation>
    </message>
    <message>
        <source>takes the last action back</source>
        <translation>撤销最近的操作</translation>
    </message>
    <message>
        <source>does the last undone action again</source>
        <translation>重做最近撤销的操作</translation>
    </message>
    <message>
        <source>moves documents to the trash</source>
        <translation>将文件移至回收站</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>set to “%1”</source>
        <translation>设为“%1”</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>author line</source>
        <translation>署名行</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>原文语文</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>in the trash since</source>
        <translation>移至回收站的时间</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>language version</source>
        <translation>语文版本</translation>
    </message>
    <message>
        <source>status of a language version</source>
        <translation>语文版本的状态</translation>
    </message>
    <message>
        <source>language version expected on</source>
        <translation>语文版本的预期日期</translation>
    </message>
    <message>
        <source>file</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>decided value</source>
        <translation>决定的值</translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message numerus="yes">
        <source>import %n file(s)</source>
        <translation>
            <numerusform>导入 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>语文不明</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The documents of a conference, on your desk.</source>
        <translation>会议文件，尽在案头。</translation>
    </message>
    <message>
        <source>Folder of the library to open.</source>
        <translation>要打开的文件库所在文件夹。</translation>
    </message>
    <message>
        <source>Open the document with this symbol.</source>
        <translation>打开此文号的文件。</translation>
    </message>
    <message>
        <source>at this page</source>
        <translation>并转到此页</translation>
    </message>
    <message>
        <source>Find a text in the document, or else in all.</source>
        <translation>在该文件中查找文字；未指明文件时，在所有文件中查找。</translation>
    </message>
    <message>
        <source>Begin with today, documents, inbox, search or trash.</source>
        <translation>启动时显示 today（今日）、documents（文件）、inbox（收件箱）、search（搜索）或 trash（回收站）。</translation>
    </message>
    <message>
        <source>Write a picture of the window to a file, and end.</source>
        <translation>将窗口图像写入文件，然后退出。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Rapporteur made a mistake and stopped this step; nothing was changed. Please report it with the log.</source>
        <translation>Rapporteur 出了错，已停止这一步；没有作任何更改。请连同日志报告此错误。</translation>
    </message>
    <message>
        <source>Stopped as you asked. What was finished before is kept.</source>
        <translation>已按您的要求停止。此前完成的内容均已保留。</translation>
    </message>
    <message>
        <source>{1} Try --help.</source>
        <translation>{1} 可使用 --help 查看用法。</translation>
    </message>
    <message>
        <source>There is no file “{1}”. Check the name and whether the drive is connected.</source>
        <translation>找不到文件“{1}”。请检查名称，并确认驱动器已连接。</translation>
    </message>
    <message>
        <source>“{1}” cannot be read ({2}). Ask for permission to read it, or copy it to a place of your own.</source>
        <translation>无法读取“{1}”（{2}）。请申请读取权限，或将其复制到您自己的位置。</translation>
    </message>
    <message>
        <source>“{1}” cannot be written ({2}). Choose a folder in which you may write.</source>
        <translation>无法写入“{1}”（{2}）。请选择您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: “{1}” was not written. Free some space, then try again; nothing that was confirmed is lost.</source>
        <translation>磁盘已满：“{1}”没有写入。请腾出一些空间，然后重试；已确认的内容没有丢失。</translation>
    </message>
    <message>
        <source>“{1}” is not a PDF, whatever its name says. Ask for the document again, or export it as PDF.</source>
        <translation>“{1}”并非 PDF，与其名称不符。请重新索取该文件，或将其导出为 PDF。</translation>
    </message>
    <message>
        <source>“{1}” is empty. Copy or download it again.</source>
        <translation>“{1}”是空的。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“{1}” is damaged ({2}). Copy or download it again.</source>
        <translation>“{1}”已损坏（{2}）。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“{1}” has {2} bytes; at most {3} are taken. Split the document, or reduce its pictures.</source>
        <translation>“{1}”有 {2} 字节，最多可接受 {3} 字节。请拆分该文件，或缩小其中的图片。</translation>
    </message>
    <message>
        <source>“{1}” has {2} pages; at most {3} are taken. Split the document.</source>
        <translation>“{1}”有 {2} 页，最多可接受 {3} 页。请拆分该文件。</translation>
    </message>
    <message>
        <source>“{1}” is protected by a password. Give it with --password-file, or ask for an open copy.</source>
        <translation>“{1}”受密码保护。请用 --password-file 提供密码，或索取未加保护的副本。</translation>
    </message>
    <message>
        <source>The password does not open “{1}”. Check it and try again.</source>
        <translation>此密码无法打开“{1}”。请检查后重试。</translation>
    </message>
    <message>
        <source>“{1}” is not text in UTF-8 (byte {2}). Save it again as UTF-8.</source>
        <translation>“{1}”不是 UTF-8 文本（第 {2} 字节）。请重新保存为 UTF-8。</translation>
    </message>
    <message>
        <source>“{1}” is neither a PDF nor a text file. Convert it to PDF first.</source>
        <translation>“{1}”既不是 PDF，也不是文本文件。请先将其转换为 PDF。</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” made the PDF reader fail and was left out.</source>
        <translation>“{1}”的第 {2} 页使 PDF 读取程序出错，已略过。</translation>
    </message>
    <message>
        <source>“{1}” made the PDF reader fail. Ask for the document again, or print it to PDF.</source>
        <translation>“{1}”使 PDF 读取程序出错。请重新索取该文件，或将其打印为 PDF。</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” took too long to read and was left out.</source>
        <translation>“{1}”的第 {2} 页读取时间过长，已略过。</translation>
    </message>
    <message>
        <source>“{1}” took too long to read. Ask for the document again, or print it to PDF.</source>
        <translation>“{1}”读取时间过长。请重新索取该文件，或将其打印为 PDF。</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” needs more memory than a page may have and was left out.</source>
        <translation>“{1}”的第 {2} 页所需内存超过一页的上限，已略过。</translation>
    </message>
    <message>
        <source>“{1}” needs more memory than a document may have. Ask for the document again, or print it to PDF.</source>
        <translation>“{1}”所需内存超过一份文件的上限。请重新索取该文件，或将其打印为 PDF。</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” gave an answer that cannot be trusted and was left out.</source>
        <translation>“{1}”的第 {2} 页给出了不可信的结果，已略过。</translation>
    </message>
    <message>
        <source>“{1}” gave an answer that cannot be trusted. Do not open it elsewhere before you know where it comes from.</source>
        <translation>“{1}”给出了不可信的结果。在弄清其来源之前，请勿在别处打开它。</translation>
    </message>
    <message>
        <source>“{1}” was damaged and was read as far as possible: pages may be missing.</source>
        <translation>“{1}”已损坏，已尽可能读取：可能缺页。</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” has more text than a page may have; the rest was left out.</source>
        <translation>“{1}”的第 {2} 页文字超过一页的上限，其余部分已略过。</translation>
    </message>
    <message>
        <source>Memory ran out while page {2} of “{1}” was read: something may be missing.</source>
        <translation>读取“{1}”的第 {2} 页时内存不足：内容可能不全。</translation>
    </message>
    <message>
        <source>Pages {2} to {3} of “{1}” were left out: reading it failed too often.</source>
        <translation>“{1}”的第 {2} 至 {3} 页已略过：读取失败次数过多。</translation>
    </message>
    <message>
        <source>“{1}” has more text than a document may have ({3} bytes): what follows page {2} was left out.</source>
        <translation>“{1}”的文字超过一份文件的上限（{3} 字节）：第 {2} 页之后的内容已略过。</translation>
    </message>
    <message>
        <source>The program that reads PDFs was not found at “{1}”. Install Rapporteur again.</source>
        <translation>在“{1}”找不到读取 PDF 的程序。请重新安装 Rapporteur。</translation>
    </message>
    <message>
        <source>“{1}” is not a Rapporteur library. Choose the folder that holds library.sqlite, or make a new library.</source>
        <translation>“{1}”不是 Rapporteur 文件库。请选择含有 library.sqlite 的文件夹，或新建文件库。</translation>
    </message>
    <message>
        <source>There is already something in “{1}”. Choose an empty or new folder.</source>
        <translation>“{1}”中已有内容。请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>The library “{1}” was made by a newer Rapporteur (format {2}; this one knows {3}). Install the newer version.</source>
        <translation>文件库“{1}”由较新版本的 Rapporteur 建立（格式 {2}；本版本支持 {3}）。请安装较新版本。</translation>
    </message>
    <message>
        <source>The library “{1}” is damaged ({2}). Restore its last backup: rapporteur-cli restore.</source>
        <translation>文件库“{1}”已损坏（{2}）。请恢复其最近的备份：rapporteur-cli restore。</translation>
    </message>
    <message>
        <source>The library “{1}” is in use on {2} by {3}. Close it there, or open it for reading only.</source>
        <translation>{3} 正在 {2} 上使用文件库“{1}”。请在那里将其关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The library “{1}” is open for reading only; nothing can be changed now.</source>
        <translation>文件库“{1}”以只读方式打开；现在无法更改任何内容。</translation>
    </message>
    <message>
        <source>The search index of “{1}” is damaged. It can be made again from the files: rapporteur-cli reindex.</source>
        <translation>“{1}”的搜索索引已损坏。可用电子文件重建：rapporteur-cli reindex。</translation>
    </message>
    <message>
        <source>The library holds nothing called “{1}”. Check the spelling, or search for a part of it.</source>
        <translation>文件库中没有名为“{1}”的内容。请检查拼写，或搜索其中一部分。</translation>
    </message>
    <message>
        <source>“{1}” fits {2} things. Give more of it.</source>
        <translation>“{1}”与 {2} 项相符。请输入得更完整。</translation>
    </message>
    <message>
        <source>“{2}” is not possible as {1}: {3}</source>
        <translation>“{2}”不能用作{1}：{3}</translation>
    </message>
    <message>
        <source>{1} was changed by something later, so this cannot be done any more. Nothing was changed.</source>
        <translation>{1}：后来已另有更改，因此无法再执行此操作。没有作任何更改。</translation>
    </message>
    <message>
        <source>This was decided before ({1}). Undo that to decide it again.</source>
        <translation>此项先前已作决定（{1}）。如要重新决定，请先撤销该决定。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is no backup in “{1}”.</source>
        <translation>“{1}”中没有备份。</translation>
    </message>
    <message>
        <source>This search has {1} characters; at most {2} are taken. Shorten it.</source>
        <translation>此搜索有 {1} 个字符，最多可接受 {2} 个。请缩短。</translation>
    </message>
    <message>
        <source>The part “{1}” of the search was not understood. Put it in quotation marks to search for it as it stands.</source>
        <translation>无法理解搜索中的“{1}”。如要照原样搜索，请将其放在引号内。</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Language not known</source>
        <translation>语文不明</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>类别不明</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Annotated agenda</source>
        <translation>附加说明的议程</translation>
    </message>
    <message>
        <source>Working document</source>
        <translation>工作文件</translation>
    </message>
    <message>
        <source>Information document</source>
        <translation>资料文件</translation>
    </message>
    <message>
        <source>Limited document</source>
        <translation>有限分发文件</translation>
    </message>
    <message>
        <source>Conference room paper</source>
        <translation>会议室文件</translation>
    </message>
    <message>
        <source>Restricted document</source>
        <translation>限制分发文件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Summary record</source>
        <translation>简要记录</translation>
    </message>
    <message>
        <source>Verbatim record</source>
        <translation>逐字记录</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>In clearance</source>
        <translation>审批中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>In editing</source>
        <translation>编辑中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>General distribution</source>
        <translation>普遍分发</translation>
    </message>
    <message>
        <source>Limited distribution</source>
        <translation>有限分发</translation>
    </message>
    <message>
        <source>Restricted distribution</source>
        <translation>限制分发</translation>
    </message>
    <message>
        <source>Revises</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Revised by</source>
        <translation>由其修订</translation>
    </message>
    <message>
        <source>Adds to</source>
        <translation>增补</translation>
    </message>
    <message>
        <source>Has the addendum</source>
        <translation>由其增补</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>由其更正</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Amended by</source>
        <translation>由其修正</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附有</translation>
    </message>
    <message>
        <source>Annexed to</source>
        <translation>附于</translation>
    </message>
    <message>
        <source>Transmits</source>
        <translation>转递</translation>
    </message>
    <message>
        <source>Transmitted by</source>
        <translation>由其转递</translation>
    </message>
    <message>
        <source>Is a draft of</source>
        <translation>为其草案</translation>
    </message>
    <message>
        <source>Has the draft</source>
        <translation>以其为草案</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>由其取代</translation>
    </message>
    <message>
        <source>Reports on</source>
        <translation>报告其执行情况</translation>
    </message>
    <message>
        <source>Reported on by</source>
        <translation>由其报告执行情况</translation>
    </message>
</context>
<context>
    <name>paragraphs</name>
    <message>
        <source>… The rest is in the reader.</source>
        <translation>…其余内容见阅读器。</translation>
    </message>
    <message>
        <source>No text was read here.</source>
        <translation>此处没有读出文字。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n document(s)</source>
        <translation>
            <numerusform>编辑 %n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Every change that would be made</source>
        <translation>将要作出的全部更改</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>No symbol yet</source>
        <translation>尚无文号</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Type the new value to see what would change.</source>
        <translation>输入新值，即可看到将要更改的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) would change, as one step that can be undone.</source>
        <translation>
            <numerusform>将更改 %n 个语文版本，作为一步操作，可以撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 个语文版本。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>输入命令名称的一部分</translation>
    </message>
    <message>
        <source>No command of this name can be used now.</source>
        <translation>目前没有可用的同名命令。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentDetails</name>
    <message>
        <source>said by a person</source>
        <translation>由人确认</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>把握 %1%</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Fields and where they were read</source>
        <translation>字段及其出处</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已更改：%1。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentListModel</name>
    <message>
        <source>No symbol yet</source>
        <translation>尚无文号</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>疑问</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentPage</name>
    <message>
        <source>No symbol yet</source>
        <translation>尚无文号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab with a count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is known of it.</source>
        <translation>在列表中选择一份文件，即可看到其全部已知内容。</translation>
    </message>
    <message>
        <source>Parts of the document&apos;s page</source>
        <translation>文件页面的各部分</translation>
    </message>
    <message>
        <source>Text by paragraph</source>
        <translation>按段落显示的文本</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>语文版本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>What the document cites</source>
        <translation>本文件所引用的内容</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>所引内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What cites the document</source>
        <translation>引用本文件的文件</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>被引用于</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>复制为引文</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Title not known</source>
        <translation>标题不明</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>There is no file in this language yet.</source>
        <translation>尚无此语文的电子文件。</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>不在文件库中</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>The citation in %1 is on the clipboard.</source>
        <translation>%1引文已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentsPage</name>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents in the trash</source>
        <translation>回收站中的文件</translation>
    </message>
    <message>
        <source>Filter by symbol or title</source>
        <translation>按文号或标题筛选</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表排序</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>按文号</translation>
    </message>
    <message>
        <source>Latest date first</source>
        <translation>日期最近者在先</translation>
    </message>
    <message>
        <source>Added last first</source>
        <translation>最近添加者在先</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits the filter</source>
        <translation>没有符合筛选条件的文件</translation>
    </message>
    <message>
        <source>Other words, or fewer conditions, may find it. The search looks into the text, too.</source>
        <translation>改用其他词或减少条件，或可找到。搜索功能还会查找正文。</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Documents that are moved here stay until they are put back.</source>
        <translation>移到这里的文件将一直保留，直到还原为止。</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>Drop PDFs or whole folders here: symbols, titles, languages and dates are read from them.</source>
        <translation>将 PDF 或整个文件夹拖放到这里：文号、标题、语文和日期会从中读出。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) moved to the trash.</source>
        <translation>
            <numerusform>已将 %n 份文件移至回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put back.</source>
        <translation>
            <numerusform>已还原 %n 份文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::FacetPanel</name>
    <message>
        <source>Narrow the list</source>
        <translation>缩小列表范围</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::FindBar</name>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在本文件中查找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::GoTo</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Symbol or words: mc cop4 inf17</source>
        <translation>文号或词语：mc cop4 inf17</translation>
    </message>
    <message>
        <source>A symbol may be typed in part and without its signs.</source>
        <translation>文号可以只输入一部分，也可以省略其中的符号。</translation>
    </message>
    <message>
        <source>No symbol yet</source>
        <translation>尚无文号</translation>
    </message>
    <message>
        <source>Nothing in the library is called so.</source>
        <translation>文件库中没有此名称的内容。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::HistoryDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 “%2” removed</source>
        <translation>删去%1“%2”</translation>
    </message>
    <message>
        <source>%1 changed from “%2” to “%3”</source>
        <translation>%1由“%2”改为“%3”</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>文件的历史记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::InboxModel</name>
    <message>
        <source>likely, %1 %</source>
        <translation>可能正确，%1%</translation>
    </message>
    <message>
        <source>doubtful, %1 %</source>
        <translation>存疑，%1%</translation>
    </message>
    <message>
        <source>your word is needed</source>
        <translation>需要您决定</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议值</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握程度</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::InboxPage</name>
    <message>
        <source>Questions</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>The page, with the spot marked</source>
        <translation>标出所在位置的页面</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待您处理的内容</translation>
    </message>
    <message>
        <source>What is read surely goes straight into the library. Doubtful readings and second files are asked here.</source>
        <translation>确切读出的内容直接进入文件库。有疑问的内容和第二个电子文件在这里请您决定。</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Proposed value; type to correct it</source>
        <translation>建议值；可输入文字予以更正</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>接受 (A)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>拒绝 (R)</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>%1 的另一个电子文件</translation>
    </message>
    <message>
        <source>Accept makes it the new edition. If it is another document or language, type its symbol or language. Reject keeps it out.</source>
        <translation>“接受”使其成为新版次。如属另一份文件或另一种语文，请输入其文号或语文。“拒绝”则不予收入。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field of document</comment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>read on page %1</source>
        <translation>读自第 %1 页</translation>
    </message>
    <message>
        <source>This question does not come from a page.</source>
        <translation>此疑问并非来自某一页。</translation>
    </message>
    <message>
        <source>The file is no longer in the library&apos;s folder.</source>
        <translation>此电子文件已不在文件库的文件夹中。</translation>
    </message>
    <message>
        <source>A text file has no pages to show.</source>
        <translation>文本文件没有可显示的页面。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>已接受。</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>已拒绝。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::Jobs</name>
    <message>
        <source>Failed: %1 – %2</source>
        <translation>失败：%1 – %2</translation>
    </message>
    <message>
        <source>Known already: %1</source>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>Waits in the inbox: %1</source>
        <translation>在收件箱中待处理：%1</translation>
    </message>
    <message>
        <source>Imported: %1 – %2</source>
        <translation>已导入：%1 – %2</translation>
    </message>
    <message>
        <source>no symbol found</source>
        <translation>未找到文号</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>已导入 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>已有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in the inbox</source>
        <translation>
            <numerusform>在收件箱中待处理 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失败 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>停止 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s) and folder(s)</source>
        <translation>
            <numerusform>导入 %n 个文件和文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>检查文件库</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>文件库完好。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s); the log names them.</source>
        <translation>
            <numerusform>发现 %n 个问题；详见日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>备份文件库</translation>
    </message>
    <message>
        <source>A verified backup was made.</source>
        <translation>已制作经核验的备份。</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>重建搜索索引</translation>
    </message>
    <message>
        <source>The search index was made again.</source>
        <translation>已重建搜索索引。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::JobsPanel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>任务进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>任务日志</translation>
    </message>
    <message>
        <source>Nothing is running. Imports, checks and backups show here how far they are.</source>
        <translation>没有正在进行的任务。导入、检查和备份的进度会显示在这里。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::LanguageChips</name>
    <message>
        <source>Language versions</source>
        <translation>语文版本</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::LibraryPane</name>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Section and readers</source>
        <translation>栏目和阅读器</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>The library does not hold %1.</source>
        <translation>文件库中没有 %1。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MainWindow</name>
    <message>
        <source>Jobs</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在打开“%1”…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job: outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – Rapporteur</source>
        <comment>folder of the library</comment>
        <translation>%1 – Rapporteur</translation>
    </message>
    <message>
        <source>Folder of the new library</source>
        <translation>新文件库的文件夹</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>打开文件库</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt)</source>
        <translation>文件 (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>%1 on %2 is working in this library: it is open for reading only.</source>
        <translation>%1 正在 %2 上使用此文件库：现以只读方式打开。</translation>
    </message>
    <message>
        <source>This library cannot be written to: it is open for reading only.</source>
        <translation>此文件库无法写入：现以只读方式打开。</translation>
    </message>
    <message>
        <source>The library lies on a network share (%1): it is slower there, and only one person may write to it.</source>
        <translation>文件库位于网络共享位置（%1）：在那里速度较慢，且只能由一人写入。</translation>
    </message>
    <message>
        <source>The library lies in a folder that %1 synchronises, which can damage it. Better keep it elsewhere and copy backups there.</source>
        <translation>文件库位于由 %1 同步的文件夹中，同步可能损坏文件库。最好将文件库放在别处，只把备份复制到那里。</translation>
    </message>
    <message>
        <source>The other language shows at the next start: a job is still running.</source>
        <translation>仍有任务正在进行：新选的语文将在下次启动时生效。</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>关于 Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur %1</source>
        <translation>Rapporteur %1</translation>
    </message>
    <message>
        <source>The desktop program of a treaty secretariat. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>供条约秘书处使用的桌面程序。自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MessageBar</name>
    <message>
        <source>Kind of message</source>
        <translation>消息类别</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ReaderPanel</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ReaderTab</name>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>The file of this language version is gone. Import the document again.</source>
        <translation>此语文版本的电子文件已不存在。请重新导入该文件。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 页</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>This password does not open the document. Try again:</source>
        <translation>此密码无法打开该文件。请重试：</translation>
    </message>
    <message>
        <source>The document is protected. Its password:</source>
        <translation>该文件受保护。请输入密码：</translation>
    </message>
    <message>
        <source>The library holds no version of %1 in this language.</source>
        <translation>文件库中没有 %1 的此语文版本。</translation>
    </message>
    <message>
        <source>%1 (not in this library)</source>
        <translation>%1（不在本文件库中）</translation>
    </message>
    <message>
        <source>This link is not opened: %1</source>
        <translation>不打开此链接：%1</translation>
    </message>
    <message>
        <source>, para. %1</source>
        <translation>，第 %1 段</translation>
    </message>
    <message>
        <source>, p. %1</source>
        <translation>，第 %1 页</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ReaderView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::SearchModel</name>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>No symbol yet</source>
        <translation>尚无文号</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>title or symbol</source>
        <translation>标题或文号</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::SearchPage</name>
    <message>
        <source>Show more documents</source>
        <translation>显示更多文件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, AND OR NOT, symbol: title: meeting: lang: year: kind: cites:</source>
        <translation>词、&quot;短语&quot;、词首*、AND OR NOT、symbol: title: meeting: lang: year: kind: cites:</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文本的语文</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语文</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>结果排序</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最相关者在先</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>按文号</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>将此搜索保存在侧栏中</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>无法搜索此内容</translation>
    </message>
    <message>
        <source>Search in all texts, titles and symbols</source>
        <translation>在所有文本、标题和文号中搜索</translation>
    </message>
    <message>
        <source>Words in any of the six languages; symbols may be typed in part: mc cop4 inf17</source>
        <translation>可用六种语文中任何一种的词语；文号可以只输入一部分：mc cop4 inf17</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>没有找到任何内容</translation>
    </message>
    <message>
        <source>Fewer words, or the beginning of a word with a star, find more.</source>
        <translation>减少词语，或用词首加星号，可以找到更多内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>no paragraph holds all the words; these documents hold them in different ones</source>
        <translation>没有任何段落包含全部词语；以下文件在不同段落中包含这些词语</translation>
    </message>
    <message>
        <source>There is no further document with what was searched for.</source>
        <translation>没有更多包含所搜索内容的文件。</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Name in the sidebar:</source>
        <translation>在侧栏中的名称：</translation>
    </message>
    <message>
        <source>The search was saved.</source>
        <translation>已保存搜索。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ShortcutsDialog</name>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Taken already by “%1”: choose another one, or take it away there first.</source>
        <translation>已用于“%1”：请另选一个，或先在该处将其取消。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::Sidebar</name>
    <message>
        <source>Sections of the library</source>
        <translation>文件库的栏目</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的搜索</translation>
    </message>
    <message numerus="yes">
        <source>Inbox, %n question(s) waiting</source>
        <translation>
            <numerusform>收件箱，%n 个疑问待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>删除保存的搜索</translation>
    </message>
    <message>
        <source>The saved search was deleted.</source>
        <translation>已删除保存的搜索。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新建文件库…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>打开文件库…</translation>
    </message>
    <message>
        <source>Look at the sample library</source>
        <translation>查看示例文件库</translation>
    </message>
    <message>
        <source>Libraries opened lately</source>
        <translation>最近打开的文件库</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>The documents of a conference, in all their languages, on this computer: found, read, compared, and followed up without a network.</source>
        <translation>会议文件的所有语文版本都在这台计算机上：无需网络即可查找、阅读、比较和跟进。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TodayPage</name>
    <message>
        <source>Documents that you open are kept here, at the page where you left them.</source>
        <translation>您打开过的文件列在这里，并停留在您上次阅读的页面。</translation>
    </message>
    <message>
        <source>Go through the inbox</source>
        <translation>处理收件箱</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>新收到的文件</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>待您处理</translation>
    </message>
    <message>
        <source>Nothing yet. Drop PDFs or whole folders into the window.</source>
        <translation>尚无内容。请将 PDF 或整个文件夹拖放到窗口中。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Nothing: every reading is sure or was decided.</source>
        <translation>没有：所有读出的内容均已确切或已作决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in the inbox.</source>
        <translation>
            <numerusform>收件箱中有 %n 个疑问。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message numerus="yes">
        <source>%n language version(s) lack in the index</source>
        <translation>
            <numerusform>索引中缺少 %n 个语文版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) are outdated in the index</source>
        <translation>
            <numerusform>索引中有 %n 个语文版本已过时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) are in the index only</source>
        <translation>
            <numerusform>有 %n 个语文版本只见于索引</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is damaged: %1. Run check --repair.</source>
        <translation>数据库已损坏：%1。请运行 check --repair。</translation>
    </message>
    <message>
        <source>The definition of the tables is damaged: %1. Run check --repair.</source>
        <translation>数据表的定义已损坏：%1。请运行 check --repair。</translation>
    </message>
    <message>
        <source>A record is not as it was entered: %1. Run check --repair.</source>
        <translation>有一条记录与录入时不符：%1。请运行 check --repair。</translation>
    </message>
    <message>
        <source>An entry of the history is damaged: %1. Run check --repair.</source>
        <translation>有一条历史记录已损坏：%1。请运行 check --repair。</translation>
    </message>
    <message>
        <source>A record refers to one that is gone: %1. Run check --repair.</source>
        <translation>有一条记录所指的记录已不存在：%1。请运行 check --repair。</translation>
    </message>
    <message>
        <source>A stored file is missing: %1. Import the document again.</source>
        <translation>缺少一个存储的电子文件：%1。请重新导入该文件。</translation>
    </message>
    <message>
        <source>A stored file is damaged: %1. Import the document again.</source>
        <translation>一个存储的电子文件已损坏：%1。请重新导入该文件。</translation>
    </message>
    <message>
        <source>A stored file belongs to no document: %1. check --repair removes it.</source>
        <translation>一个存储的电子文件不属于任何文件：%1。check --repair 可将其清除。</translation>
    </message>
    <message>
        <source>The search index does not follow the library: %1. check --repair brings it up to date.</source>
        <translation>搜索索引与文件库不一致：%1。check --repair 可将其更新。</translation>
    </message>
    <message>
        <source>(Mended.)</source>
        <translation>（已修复。）</translation>
    </message>
    <message>
        <source>the index itself is damaged</source>
        <translation>索引本身已损坏</translation>
    </message>
</context>
</TS>
