<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgendaForms</name>
    <message>
        <source>New item</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>标题：</translation>
    </message>
    <message>
        <source>Annotation:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>Only a heading over its sub-items</source>
        <translation>仅作为其分项目的标题</translation>
    </message>
    <message>
        <source>Topic:</source>
        <translation>专题：</translation>
    </message>
    <message>
        <source>links it with items of other meetings</source>
        <translation>与其他会议的项目相联系</translation>
    </message>
    <message>
        <source>taken up as it stands</source>
        <translation>按原样审议</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Deferred to:</source>
        <translation>推迟至：</translation>
    </message>
    <message>
        <source>such as COP-5</source>
        <translation>例如 COP-5</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>The item is on the agenda.</source>
        <translation>项目已列入议程。</translation>
    </message>
    <message>
        <source>The item is changed.</source>
        <translation>项目已更改。</translation>
    </message>
    <message>
        <source>Number of item %1</source>
        <translation>项目 %1 的编号</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>编号：</translation>
    </message>
    <message>
        <source>such as 5 (b)</source>
        <translation>例如 5 (b)</translation>
    </message>
    <message>
        <source>“%1” is no number of an item. Write it as 5 or 5 (b).</source>
        <translation>“%1”不是项目编号。请写成 5 或 5 (b)。</translation>
    </message>
    <message>
        <source>The item has another number.</source>
        <translation>项目编号已更改。</translation>
    </message>
    <message>
        <source>New agenda</source>
        <translation>新建议程</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>版本：</translation>
    </message>
    <message>
        <source>Symbol:</source>
        <translation>文号：</translation>
    </message>
    <message>
        <source>such as UNEP/MC/COP.4/1</source>
        <translation>例如 UNEP/MC/COP.4/1</translation>
    </message>
    <message>
        <source>Annotated in:</source>
        <translation>说明载于：</translation>
    </message>
    <message>
        <source>such as UNEP/MC/COP.4/1/Add.1</source>
        <translation>例如 UNEP/MC/COP.4/1/Add.1</translation>
    </message>
    <message>
        <source>Adopted on:</source>
        <translation>通过日期：</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>The agenda is kept.</source>
        <translation>议程已保存。</translation>
    </message>
    <message>
        <source>Documents under item %1</source>
        <translation>项目 %1 下的文件</translation>
    </message>
    <message>
        <source>Documents of the meeting that stand under no item</source>
        <translation>未列入任何项目的会议文件</translation>
    </message>
    <message>
        <source>Every document of the meeting stands under some item.</source>
        <translation>会议的每份文件均已列入某一项目。</translation>
    </message>
    <message>
        <source>Under no item:</source>
        <translation>未列入项目：</translation>
    </message>
    <message>
        <source>Or another:</source>
        <translation>或另一份：</translation>
    </message>
    <message>
        <source>symbol, such as UNEP/MC/COP.4/28</source>
        <translation>文号，例如 UNEP/MC/COP.4/28</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) stand under the item.</source>
        <translation>
            <numerusform>已将 %n 份文件列入该项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document, or write its symbol.</source>
        <translation>请选择一份文件，或填写其文号。</translation>
    </message>
    <message>
        <source>The library holds no agenda of this meeting: import its first document (…/1) and its annotations (…/1/Add.1).</source>
        <translation>文件库中没有本次会议的议程：请导入其第一份文件（…/1）及其说明（…/1/Add.1）。</translation>
    </message>
    <message>
        <source>The agenda says all that its documents say.</source>
        <translation>议程已包含其文件中的全部内容。</translation>
    </message>
    <message>
        <source>Read the agenda</source>
        <translation>读取议程</translation>
    </message>
    <message>
        <source>What %1 would change:</source>
        <translation>%1 将更改的内容：</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The agenda is read from its documents.</source>
        <translation>已从文件读取议程。</translation>
    </message>
</context>
<context>
    <name>ContributionForms</name>
    <message>
        <source>A currency has three letters, such as USD or CHF.</source>
        <translation>货币用三个字母表示，例如 USD 或 CHF。</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>新建捐款</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Donor:</source>
        <translation>捐助方：</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>Year:</source>
        <translation>年份：</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>金额：</translation>
    </message>
    <message>
        <source>empty where only the donor is known</source>
        <translation>仅知捐助方时留空</translation>
    </message>
    <message>
        <source>Currency:</source>
        <translation>货币：</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>用于：</translation>
    </message>
    <message>
        <source>Pledged on:</source>
        <translation>认捐日期：</translation>
    </message>
    <message>
        <source>Received on:</source>
        <translation>收到日期：</translation>
    </message>
    <message>
        <source>Reported in:</source>
        <translation>出处：</translation>
    </message>
    <message>
        <source>symbol and paragraph</source>
        <translation>文号和段落</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>An amount needs its currency, such as USD.</source>
        <translation>金额须注明货币，例如 USD。</translation>
    </message>
    <message>
        <source>The contribution is kept.</source>
        <translation>捐款已保存。</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>新建协议</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>标题：</translation>
    </message>
    <message>
        <source>Who serves:</source>
        <translation>提供方：</translation>
    </message>
    <message>
        <source>Who pays:</source>
        <translation>付款方：</translation>
    </message>
    <message>
        <source>On cost recovery</source>
        <translation>按费用回收方式</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>编号：</translation>
    </message>
    <message>
        <source>Under:</source>
        <translation>依据：</translation>
    </message>
    <message>
        <source>such as MC-3/11, 5 (b)</source>
        <translation>例如 MC-3/11, 5 (b)</translation>
    </message>
    <message>
        <source>For the meeting:</source>
        <translation>所属会议：</translation>
    </message>
    <message>
        <source>such as COP-4</source>
        <translation>例如 COP-4</translation>
    </message>
    <message>
        <source>Signed on:</source>
        <translation>签署日期：</translation>
    </message>
    <message>
        <source>Known by:</source>
        <translation>日期精确到：</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>自：</translation>
    </message>
    <message>
        <source>Until:</source>
        <translation>至：</translation>
    </message>
    <message>
        <source>The agreement is kept.</source>
        <translation>协议已保存。</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新建细目</translation>
    </message>
    <message>
        <source>Line of the budget</source>
        <translation>预算细目</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>服务：</translation>
    </message>
    <message>
        <source>Budgeted:</source>
        <translation>预算：</translation>
    </message>
    <message>
        <source>Charged:</source>
        <translation>实际收费：</translation>
    </message>
    <message>
        <source>Delivered on:</source>
        <translation>交付日期：</translation>
    </message>
    <message>
        <source>What was delivered:</source>
        <translation>已提供的服务：</translation>
    </message>
    <message>
        <source>The line is kept.</source>
        <translation>细目已保存。</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新建征集通知</translation>
    </message>
    <message>
        <source>such as MC/COP6/2025/59</source>
        <translation>例如 MC/COP6/2025/59</translation>
    </message>
    <message>
        <source>Asked for by:</source>
        <translation>要求来源：</translation>
    </message>
    <message>
        <source>Goes to:</source>
        <translation>发送对象：</translation>
    </message>
    <message>
        <source>And by name to:</source>
        <translation>并指名发给：</translation>
    </message>
    <message>
        <source>names or codes, with semicolons between</source>
        <translation>名称或代码，以分号分隔</translation>
    </message>
    <message>
        <source>Opened on:</source>
        <translation>发出日期：</translation>
    </message>
    <message>
        <source>Deadline:</source>
        <translation>截止日期：</translation>
    </message>
    <message>
        <source>Closed: nothing more is expected</source>
        <translation>已结束：不再等待答复</translation>
    </message>
    <message>
        <source>The call is kept.</source>
        <translation>征集通知已保存。</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>新建提交材料</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>提交材料</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>语文：</translation>
    </message>
    <message>
        <source>Issued as:</source>
        <translation>印发文号：</translation>
    </message>
    <message>
        <source>symbol, where it was issued</source>
        <translation>已印发的，填写文号</translation>
    </message>
    <message>
        <source>Summary:</source>
        <translation>摘要：</translation>
    </message>
    <message>
        <source>The submission is kept.</source>
        <translation>提交材料已保存。</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>提交方：</translation>
    </message>
</context>
<context>
    <name>CooperationForms</name>
    <message>
        <source>From:</source>
        <translation>自：</translation>
    </message>
    <message>
        <source>Until:</source>
        <translation>至：</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建小组</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>范围：</translation>
    </message>
    <message>
        <source>Guided by:</source>
        <translation>上级小组：</translation>
    </message>
    <message>
        <source>name of a group</source>
        <translation>小组名称</translation>
    </message>
    <message>
        <source>Under:</source>
        <translation>依据：</translation>
    </message>
    <message>
        <source>such as MC-3/11, 5 (a)</source>
        <translation>例如 MC-3/11, 5 (a)</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>The group is kept.</source>
        <translation>小组已保存。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新建成员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Entity:</source>
        <translation>实体：</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>人员：</translation>
    </message>
    <message>
        <source>empty: the entity as such</source>
        <translation>留空：以实体本身名义</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>职责：</translation>
    </message>
    <message>
        <source>The member is kept.</source>
        <translation>成员已保存。</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>新建标题</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>决定：</translation>
    </message>
    <message>
        <source>such as MC-3/11</source>
        <translation>例如 MC-3/11</translation>
    </message>
    <message>
        <source>The heading is kept.</source>
        <translation>标题已保存。</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>新建领域</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>小组：</translation>
    </message>
    <message>
        <source>The area is kept.</source>
        <translation>领域已保存。</translation>
    </message>
    <message>
        <source>New lead officer</source>
        <translation>新建牵头干事</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>牵头干事</translation>
    </message>
    <message>
        <source>Officer:</source>
        <translation>负责人：</translation>
    </message>
    <message>
        <source>empty while none is named</source>
        <translation>尚未指定时留空</translation>
    </message>
    <message>
        <source>The lead officer is kept.</source>
        <translation>牵头干事已保存。</translation>
    </message>
    <message>
        <source>Change the scope of %1</source>
        <translation>更改 %1 的范围</translation>
    </message>
    <message>
        <source>Before that day the list of areas shows what it shows now.</source>
        <translation>在该日之前，领域清单仍显示现有内容。</translation>
    </message>
    <message>
        <source>The scope changes on that day.</source>
        <translation>范围自该日起更改。</translation>
    </message>
    <message>
        <source>History of the area</source>
        <translation>领域的历史记录</translation>
    </message>
    <message>
        <source>The area in the course of time, with its leads</source>
        <translation>该领域的历次变动及其牵头干事</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>牵头</translation>
    </message>
</context>
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
    <name>MatrixDialog</name>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>电子表格（XLSX）</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文档（DOCX）</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument 文本（ODT）</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>文本表格（CSV）</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>供其他程序使用（JSON）</translation>
    </message>
</context>
<context>
    <name>MeetingFilesForm</name>
    <message>
        <source>Save the files of %1</source>
        <translation>保存 %1 的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with these names are in %1 already.</source>
        <translation>
            <numerusform>%1 中已有 %n 个同名电子文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>保存文件的文件夹</translation>
    </message>
    <message>
        <source>The library holds no file of a document of this meeting.</source>
        <translation>文件库中没有本次会议文件的电子文件。</translation>
    </message>
</context>
<context>
    <name>MembersForm</name>
    <message>
        <source>An organization of regional integration votes with one vote for each of its member States that is a Party, and not at all if one of them votes itself.</source>
        <translation>区域经济一体化组织的票数与其作为缔约方的成员国数目相同；如任一成员国自行行使表决权，该组织即不得行使表决权。</translation>
    </message>
    <message>
        <source>Member States:</source>
        <translation>成员国：</translation>
    </message>
    <message>
        <source>One State a line, by name or code; behind it, where they matter, its first and its last day: “Sweden; 1995-01-01”, “Malta; 2004-05-01; 2020-01-31”.</source>
        <translation>每行一个国家，写名称或代码；必要时在其后写明首日和末日：“Sweden; 1995-01-01”、“Malta; 2004-05-01; 2020-01-31”。</translation>
    </message>
    <message>
        <source>The member States are kept.</source>
        <translation>成员国已保存。</translation>
    </message>
</context>
<context>
    <name>OrganisationField</name>
    <message>
        <source>name or code, such as JPN</source>
        <translation>名称或代码，例如 JPN</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文档（DOCX）</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument 文本（ODT）</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>电子表格（XLSX）</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>文本表格（CSV）</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>供其他程序使用（JSON）</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>内容：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>语文：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>选择电子文件的位置</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>电子文件：</translation>
    </message>
    <message>
        <source>Say which file is to be written.</source>
        <translation>请指明要写入的电子文件。</translation>
    </message>
    <message>
        <source>%1 is a folder: add a name for the file.</source>
        <translation>%1 是文件夹：请加上文件名。</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more to replace it.</source>
        <translation>已有同名文件。再次保存即可替换。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>日历（ICS）</translation>
    </message>
</context>
<context>
    <name>ParticipationForms</name>
    <message>
        <source>New in the list</source>
        <translation>新增至名单</translation>
    </message>
    <message>
        <source>State or organization:</source>
        <translation>国家或组织：</translation>
    </message>
    <message>
        <source>Invited on:</source>
        <translation>邀请日期：</translation>
    </message>
    <message>
        <source>Registered on:</source>
        <translation>注册日期：</translation>
    </message>
    <message>
        <source>Credentials:</source>
        <translation>全权证书：</translation>
    </message>
    <message>
        <source>Credentials on:</source>
        <translation>证书日期：</translation>
    </message>
    <message>
        <source>As an observer:</source>
        <translation>作为观察员：</translation>
    </message>
    <message>
        <source>Observer since:</source>
        <translation>观察员日期：</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>The list is changed.</source>
        <translation>名单已更改。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>of a person</comment>
        <translation>姓名：</translation>
    </message>
    <message>
        <source>as the person writes it, with the form of address</source>
        <translation>按本人写法，连同称谓</translation>
    </message>
    <message>
        <source>Office:</source>
        <translation>职务：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>电子邮件：</translation>
    </message>
    <message>
        <source>Heads the delegation</source>
        <translation>代表团团长</translation>
    </message>
    <message>
        <source>Funded travel:</source>
        <translation>资助旅费：</translation>
    </message>
    <message>
        <source>Paid by:</source>
        <translation>支付方：</translation>
    </message>
    <message>
        <source>The person is in the list.</source>
        <translation>该人员已列入名单。</translation>
    </message>
    <message>
        <source>New State or organization</source>
        <translation>新建国家或组织</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>国家或组织</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>代码：</translation>
    </message>
    <message>
        <source>JPN for a State, WHO for an organization</source>
        <translation>国家如 JPN，组织如 WHO</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>The State or organization is kept.</source>
        <translation>国家或组织已保存。</translation>
    </message>
    <message>
        <source>Instrument:</source>
        <translation>文书：</translation>
    </message>
    <message>
        <source>Deposited on:</source>
        <translation>交存日期：</translation>
    </message>
    <message>
        <source>Withdrawal takes effect on:</source>
        <translation>退约生效日期：</translation>
    </message>
    <message>
        <source>The instrument is kept.</source>
        <translation>文书已保存。</translation>
    </message>
</context>
<context>
    <name>PlannedDocumentForm</name>
    <message>
        <source>Part %1, from %2</source>
        <translation>第 %1 部分，自 %2 起</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the original language</comment>
        <translation>不详</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a number</comment>
        <translation>不详</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Next free symbol</source>
        <translation>下一可用文号</translation>
    </message>
    <message>
        <source>Symbol:</source>
        <translation>文号：</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>语文：</translation>
    </message>
    <message>
        <source>Where no language is marked, those that are usual for the category are foreseen.</source>
        <translation>未标明语文时，按该类别通常使用的语文计划。</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>标题：</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>用于：</translation>
    </message>
    <message>
        <source>Agenda items:</source>
        <translation>议程项目：</translation>
    </message>
    <message>
        <source>4(j); 5(d)</source>
        <translation>4(j); 5(d)</translation>
    </message>
    <message>
        <source>Written by:</source>
        <translation>撰写者：</translation>
    </message>
    <message>
        <source>the unit or the body</source>
        <translation>单位或机构</translation>
    </message>
    <message>
        <source>Officer:</source>
        <translation>负责人：</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>作者：</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Words:</source>
        <translation>字数：</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>页数：</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>原文：</translation>
    </message>
    <message>
        <source>Mandate:</source>
        <translation>任务规定：</translation>
    </message>
    <message>
        <source>MC-3/11, paragraph 2</source>
        <translation>MC-3/11，第 2 段</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Plan a document</source>
        <translation>计划一份文件</translation>
    </message>
    <message>
        <source>Planned document</source>
        <translation>计划文件</translation>
    </message>
    <message>
        <source>A planned document needs a symbol or a title.</source>
        <translation>计划中的文件需要文号或标题。</translation>
    </message>
    <message>
        <source>The document is planned.</source>
        <translation>文件已列入计划。</translation>
    </message>
    <message>
        <source>The planned document is changed.</source>
        <translation>计划文件已更改。</translation>
    </message>
    <message>
        <source>Days of a planned document</source>
        <translation>计划文件的日期</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>步骤：</translation>
    </message>
    <message>
        <source>By the rules:</source>
        <translation>按规则：</translation>
    </message>
    <message>
        <source>Fixed on:</source>
        <translation>设定日期：</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>why another day than by the rules</source>
        <translation>为何日期与规则不同</translation>
    </message>
    <message>
        <source>Done on:</source>
        <translation>完成日期：</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>A day that is fixed needs a reason.</source>
        <translation>设定日期需要理由。</translation>
    </message>
    <message>
        <source>The step is changed.</source>
        <translation>步骤已更改。</translation>
    </message>
    <message>
        <source>State of a planned document</source>
        <translation>计划文件的状态</translation>
    </message>
    <message>
        <source>as dates and files show</source>
        <translation>根据日期和电子文件</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>It is now: %1</source>
        <translation>现为：%1</translation>
    </message>
    <message>
        <source>A state that is set by a person needs a reason.</source>
        <translation>由人设定的状态需要理由。</translation>
    </message>
    <message>
        <source>The state is changed.</source>
        <translation>状态已更改。</translation>
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
    <name>TreatyForm</name>
    <message>
        <source>“%1” is no number of days from 0 to %2. Write it as 90.</source>
        <translation>“%1”不是 0 至 %2 之间的天数。请写成 90。</translation>
    </message>
    <message>
        <source>When the treaty binds</source>
        <translation>条约对缔约方生效的时间</translation>
    </message>
    <message>
        <source>Who is a Party at the opening of a meeting, and so may vote, follows from these days and from the deposits.</source>
        <translation>会议开幕时何方为缔约方从而有表决权，取决于这些日期和各次交存。</translation>
    </message>
    <message>
        <source>Nobody has said yet when this treaty binds: until then, nobody is a Party and nobody may vote.</source>
        <translation>尚未说明本条约何时对缔约方生效：在此之前，没有缔约方，也没有任何一方有表决权。</translation>
    </message>
    <message>
        <source>In force since:</source>
        <translation>生效日期：</translation>
    </message>
    <message>
        <source>The day on which the treaty itself entered into force. No instrument binds before it. Leave it empty while the treaty is not in force.</source>
        <translation>条约本身生效的日期。任何文书在此之前均不生效。条约尚未生效时留空。</translation>
    </message>
    <message>
        <source>Days after a deposit:</source>
        <translation>交存后天数：</translation>
    </message>
    <message>
        <source>So long after its deposit an instrument binds; the article of the treaty on entry into force says it. Usual are 90 days, the ninetieth day after the deposit.</source>
        <translation>文书在交存后经过此天数生效；见条约关于生效的条款。通常为 90 天，即交存后第九十天。</translation>
    </message>
    <message>
        <source>The days of the treaty are kept.</source>
        <translation>条约的日期已保存。</translation>
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
    <message>
        <source>D&amp;ecisions</source>
        <translation>决定(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ollow-up</source>
        <translation>后续落实(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Activities</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>Add its &amp;decisions…</source>
        <translation>添加其中的决定(&amp;D)…</translation>
    </message>
    <message>
        <source>New &amp;activity…</source>
        <translation>新建活动(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Rename and delete ta&amp;gs…</source>
        <translation>重命名和删除标签(&amp;G)…</translation>
    </message>
    <message>
        <source>English beside</source>
        <translation>并排显示英文</translation>
    </message>
    <message>
        <source>French beside</source>
        <translation>并排显示法文</translation>
    </message>
    <message>
        <source>Spanish beside</source>
        <translation>并排显示西班牙文</translation>
    </message>
    <message>
        <source>Chinese beside</source>
        <translation>并排显示中文</translation>
    </message>
    <message>
        <source>Russian beside</source>
        <translation>并排显示俄文</translation>
    </message>
    <message>
        <source>Arabic beside</source>
        <translation>并排显示阿拉伯文</translation>
    </message>
    <message numerus="yes">
        <source>delete %n document(s) in the trash</source>
        <translation>
            <numerusform>删除回收站中的 %n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>add an activity</source>
        <translation>添加活动</translation>
    </message>
    <message>
        <source>change an activity</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>delete an activity</source>
        <translation>删除活动</translation>
    </message>
    <message>
        <source>link an activity and a mandate</source>
        <translation>关联活动与任务规定</translation>
    </message>
    <message>
        <source>unlink an activity and a mandate</source>
        <translation>取消活动与任务规定的关联</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>it does not look like the number of a decision.</source>
        <translation>这不像决定的编号。</translation>
    </message>
    <message>
        <source>add a draft decision</source>
        <translation>添加决定草案</translation>
    </message>
    <message>
        <source>add decision %1</source>
        <translation>添加决定 %1</translation>
    </message>
    <message>
        <source>change a decision</source>
        <translation>修改决定</translation>
    </message>
    <message>
        <source>change the title of a decision</source>
        <translation>修改决定的标题</translation>
    </message>
    <message>
        <source>change the subjects of a decision</source>
        <translation>修改决定的主题</translation>
    </message>
    <message>
        <source>delete a decision</source>
        <translation>删除决定</translation>
    </message>
    <message>
        <source>change the text of a paragraph</source>
        <translation>修改段落文本</translation>
    </message>
    <message>
        <source>insert a paragraph</source>
        <translation>插入段落</translation>
    </message>
    <message>
        <source>change the number of a paragraph</source>
        <translation>修改段落编号</translation>
    </message>
    <message>
        <source>delete a paragraph</source>
        <translation>删除段落</translation>
    </message>
    <message>
        <source>it names no decision.</source>
        <translation>它不指任何决定。</translation>
    </message>
    <message>
        <source>relate a decision</source>
        <translation>建立决定之间的关系</translation>
    </message>
    <message>
        <source>a decision cannot be related to itself.</source>
        <translation>决定不能与自身建立关系。</translation>
    </message>
    <message>
        <source>remove a relation of a decision</source>
        <translation>删除决定的一项关系</translation>
    </message>
    <message>
        <source>link a decision and a document</source>
        <translation>关联决定与文件</translation>
    </message>
    <message>
        <source>unlink a decision and a document</source>
        <translation>取消决定与文件的关联</translation>
    </message>
    <message>
        <source>propose mandates</source>
        <translation>建议任务规定</translation>
    </message>
    <message>
        <source>add a mandate</source>
        <translation>添加任务规定</translation>
    </message>
    <message>
        <source>correct a mandate</source>
        <translation>更正任务规定</translation>
    </message>
    <message numerus="yes">
        <source>confirm %n mandate(s)</source>
        <translation>
            <numerusform>确认 %n 项任务规定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n mandate(s)</source>
        <translation>
            <numerusform>拒绝 %n 项任务规定</numerusform>
        </translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>a mandate is split into two or more.</source>
        <translation>一项任务规定应拆分为两项或更多。</translation>
    </message>
    <message>
        <source>split a mandate</source>
        <translation>拆分任务规定</translation>
    </message>
    <message>
        <source>delete a mandate</source>
        <translation>删除任务规定</translation>
    </message>
    <message numerus="yes">
        <source>give %n mandate(s) to an officer</source>
        <translation>
            <numerusform>将 %n 项任务规定交给负责人</numerusform>
        </translation>
    </message>
    <message>
        <source>set the next step</source>
        <translation>设定下一步</translation>
    </message>
    <message>
        <source>add a status</source>
        <translation>添加落实状况</translation>
    </message>
    <message numerus="yes">
        <source>add a status to %n mandate(s)</source>
        <translation>
            <numerusform>为 %n 项任务规定添加落实状况</numerusform>
        </translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>添加佐证</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>移除佐证</translation>
    </message>
    <message numerus="yes">
        <source>take the tag %1 off %n document(s)</source>
        <extracomment>label of an action that can be undone; %1 is a tag</extracomment>
        <translation>
            <numerusform>从 %n 份文件移除标签“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>rename the tag %1</source>
        <translation>重命名标签“%1”</translation>
    </message>
    <message>
        <source>delete the tag %1</source>
        <translation>删除标签“%1”</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>会议(&amp;M)</translation>
    </message>
    <message>
        <source>Copy with referenc&amp;e</source>
        <translation>连同出处复制(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>移至回收站(&amp;M)</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Anot&amp;her document beside…</source>
        <translation>并排显示另一文件(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;lose the version beside</source>
        <translation>关闭并排版本(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cooperation</source>
        <translation>合作(&amp;C)</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message numerus="yes">
        <source>a title has at most %n letters.</source>
        <translation>
            <numerusform>标题最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>an item of an agenda needs a title.</source>
        <translation>议程项目需要标题。</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>说明</translation>
    </message>
    <message numerus="yes">
        <source>an annotation has at most %n letters.</source>
        <translation>
            <numerusform>说明最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>only a deferred item goes to another meeting.</source>
        <translation>只有推迟的项目才能转至另一次会议。</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>this is no symbol of a document, such as UNEP/MC/COP.4/1.</source>
        <translation>这不是文件的文号，例如 UNEP/MC/COP.4/1。</translation>
    </message>
    <message>
        <source>the meeting has an agenda without a symbol already; give that one its symbol.</source>
        <translation>该会议已有一份无文号的议程；请为其填写文号。</translation>
    </message>
    <message>
        <source>another agenda of the meeting has this symbol.</source>
        <translation>该会议的另一份议程已使用此文号。</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>the meeting has such an agenda already.</source>
        <translation>该会议已有这样的议程。</translation>
    </message>
    <message>
        <source>documents stand under item %1: put them under items of another agenda first.</source>
        <translation>项目 %1 下列有文件：请先将其列入另一议程的项目。</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>an item cannot stand below itself or below an item of another agenda.</source>
        <translation>项目不能列于自身之下，也不能列于另一议程的项目之下。</translation>
    </message>
    <message numerus="yes">
        <source>%n documents stand under it: put them under another item first, or take them from under it.</source>
        <translation>
            <numerusform>其下列有 %n 份文件：请先将其列入另一项目，或将其移出。</numerusform>
        </translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>an item of the top has a number, such as 5.</source>
        <translation>最上级项目须有编号，例如 5。</translation>
    </message>
    <message>
        <source>a number below %1 begins with it.</source>
        <translation>%1 下的编号须以该编号开头。</translation>
    </message>
    <message>
        <source>another item has this number.</source>
        <translation>另一项目已使用此编号。</translation>
    </message>
    <message>
        <source>An agenda is written as docx, odt or pdf.</source>
        <translation>议程可写成 docx、odt 或 pdf。</translation>
    </message>
    <message>
        <source>read the agenda from its documents</source>
        <translation>从文件读取议程</translation>
    </message>
    <message>
        <source>Two items have the number %1.</source>
        <translation>有两个项目的编号为 %1。</translation>
    </message>
    <message>
        <source>Item %1 stands below itself.</source>
        <translation>项目 %1 列于自身之下。</translation>
    </message>
    <message>
        <source>Item %1 stands below an item that is not there.</source>
        <translation>项目 %1 列于一个不存在的项目之下。</translation>
    </message>
    <message>
        <source>Item %1 stands below an item with another number.</source>
        <translation>项目 %1 列于一个编号不符的项目之下。</translation>
    </message>
    <message>
        <source>In front of item %1 a number is left out.</source>
        <translation>项目 %1 之前缺少一个编号。</translation>
    </message>
    <message>
        <source>Item %1 has no title.</source>
        <translation>项目 %1 没有标题。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Adopted agenda</source>
        <translation>通过的议程</translation>
    </message>
    <message>
        <source>Provisional agenda</source>
        <translation>临时议程</translation>
    </message>
    <message>
        <source>add an agenda</source>
        <translation>添加议程</translation>
    </message>
    <message>
        <source>change an agenda</source>
        <translation>修改议程</translation>
    </message>
    <message>
        <source>begin the adopted agenda</source>
        <translation>建立通过的议程</translation>
    </message>
    <message>
        <source>delete an agenda</source>
        <translation>删除议程</translation>
    </message>
    <message>
        <source>add an agenda item</source>
        <translation>添加议程项目</translation>
    </message>
    <message>
        <source>change an agenda item</source>
        <translation>修改议程项目</translation>
    </message>
    <message>
        <source>move an agenda item</source>
        <translation>移动议程项目</translation>
    </message>
    <message>
        <source>delete an agenda item</source>
        <translation>删除议程项目</translation>
    </message>
    <message>
        <source>renumber an agenda item</source>
        <translation>修改议程项目的编号</translation>
    </message>
    <message>
        <source>put documents under an agenda item</source>
        <translation>将文件列入议程项目</translation>
    </message>
    <message>
        <source>take a document from under an agenda item</source>
        <translation>将文件移出议程项目</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>新标题</translation>
    </message>
    <message>
        <source>other title</source>
        <translation>标题不同</translation>
    </message>
    <message>
        <source>new annotation</source>
        <translation>新说明</translation>
    </message>
    <message>
        <source>other annotation</source>
        <translation>说明不同</translation>
    </message>
    <message>
        <source>not in the document: stays</source>
        <translation>文件中没有：保留</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>an item is deferred to another meeting than its own.</source>
        <translation>项目只能推迟至其所属会议以外的会议。</translation>
    </message>
    <message>
        <source>number stands twice: left out</source>
        <translation>编号重复：已略去</translation>
    </message>
    <message>
        <source>the provisional agenda has no symbol yet: give it one, such as UNEP/MC/COP.4/1, first.</source>
        <translation>临时议程尚无文号：请先为其指定文号，例如 UNEP/MC/COP.4/1。</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>add a call</source>
        <translation>添加征集通知</translation>
    </message>
    <message>
        <source>change a call</source>
        <translation>修改征集通知</translation>
    </message>
    <message>
        <source>delete a call</source>
        <translation>删除征集通知</translation>
    </message>
    <message>
        <source>add a submission</source>
        <translation>添加提交材料</translation>
    </message>
    <message>
        <source>change a submission</source>
        <translation>修改提交材料</translation>
    </message>
    <message numerus="yes">
        <source>delete %n submissions</source>
        <translation>
            <numerusform>删除 %n 份提交材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n files to a submission</source>
        <translation>
            <numerusform>为提交材料添加 %n 个电子文件</numerusform>
        </translation>
    </message>
    <message>
        <source>take a file away from a submission</source>
        <translation>从提交材料移除一个电子文件</translation>
    </message>
    <message>
        <source>only those named</source>
        <translation>仅限指名者</translation>
    </message>
    <message>
        <source>all Parties</source>
        <translation>所有缔约方</translation>
    </message>
    <message>
        <source>all States</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有各方</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>nothing is received on a day that has not come yet.</source>
        <translation>收到日期不能在将来。</translation>
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
    <message>
        <source>--%1 needs a day such as 2021-11-01.</source>
        <translation>--%1 需要一个日期，例如 2021-11-01。</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>没有状况“%1”。</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>（草案）</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>There is no kind of activity “%1”; there are %2.</source>
        <translation>没有活动类别“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are done, planned, under_way, cancelled.</source>
        <translation>没有状态“%1”；可用的有 done、planned、under_way、cancelled。</translation>
    </message>
    <message>
        <source>“%1” is no run of days: give 2017-07-05, 2017-07-05/2017-07-07, 2018-07, 2022-Q1 or 2019.</source>
        <translation>“%1”不是日期范围：请给出 2017-07-05、2017-07-05/2017-07-07、2018-07、2022-Q1 或 2019。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Activity %1 is kept.</source>
        <translation>活动 %1 已保存。</translation>
    </message>
    <message>
        <source>Name the activities by their numbers.</source>
        <translation>请用编号指明活动。</translation>
    </message>
    <message>
        <source>activity does list, add, show and delete, not “%1”.</source>
        <translation>activity 可执行 list、add、show 和 delete，不能执行“%1”。</translation>
    </message>
    <message>
        <source>There is no column “%1”; there are %2.</source>
        <translation>没有列“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无改动</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Name a file, a document of the library, or - for text.</source>
        <translation>请指明电子文件、文件库中的文件，或用 - 表示文本。</translation>
    </message>
    <message>
        <source>%1 decisions added, %2 changed; %3 activities.</source>
        <translation>添加的决定：%1，更改的决定：%2；活动：%3。</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>未作任何更改：这是试运行。</translation>
    </message>
    <message>
        <source>decisions LIBRARY relate NUMBER RELATION NUMBER</source>
        <translation>decisions LIBRARY relate NUMBER RELATION NUMBER</translation>
    </message>
    <message>
        <source>There is no relation “%1”; there are %2.</source>
        <translation>没有关系“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>decisions does import, list, show, relate and delete, not “%1”.</source>
        <translation>decisions 可执行 import、list、show、relate 和 delete，不能执行“%1”。</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>请指明要写入的电子文件。</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are %2.</source>
        <translation>没有格式“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>The matrix is in %1</source>
        <translation>落实情况表保存在 %1</translation>
    </message>
    <message>
        <source>export writes %1, not “%2”.</source>
        <translation>export 可写出 %1，不能写出“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no number of a mandate; mandates LIBRARY --json tells them.</source>
        <translation>“%1”不是任务规定的编号：mandates LIBRARY --json 可列出编号。</translation>
    </message>
    <message>
        <source>Name the mandates by their numbers.</source>
        <translation>请用编号指明任务规定。</translation>
    </message>
    <message>
        <source>“%1” is no due time: give 2022-06-30, meeting:5, meeting:5-70d, meeting:next, recurring:P4Y/2021-12-31, recurring:meeting or event:TEXT.</source>
        <translation>“%1”不是期限：请给出 2022-06-30、meeting:5、meeting:5-70d、meeting:next、recurring:P4Y/2021-12-31、recurring:meeting 或 event:TEXT（文字）。</translation>
    </message>
    <message>
        <source>mandates LIBRARY add DECISION PARAGRAPH</source>
        <translation>mandates LIBRARY add DECISION PARAGRAPH</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) are proposed.</source>
        <translation>
            <numerusform>已建议 %n 项任务规定。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no evidence: give document:SYMBOL, document:SYMBOL#PARAGRAPH, address:https://…, meeting:MEETING, activity:NUMBER or other:TEXT.</source>
        <translation>“%1”不是佐证：请给出 document:文号、document:文号#段落、address:https://…、meeting:会议、activity:编号或 other:文本。</translation>
    </message>
    <message>
        <source>There is no status “%1”; there are %2.</source>
        <translation>没有状况“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>nothing is asked there; add a mandate first: mandates LIBRARY add.</source>
        <translation>该处没有提出任何要求；请先添加任务规定：mandates LIBRARY add。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>mandates does list, add, correct, confirm, reject, delete and propose, not “%1”.</source>
        <translation>mandates 可执行 list、add、correct、confirm、reject、delete 和 propose，不能执行“%1”。</translation>
    </message>
    <message>
        <source>Name the documents, or say --empty and nothing else.</source>
        <translation>请指明文件，或只用 --empty。</translation>
    </message>
    <message>
        <source>--empty deletes all documents in the trash: add --yes.</source>
        <translation>--empty 会删除回收站中的所有文件：请加上 --yes。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted. &quot;undo&quot; brings them back.</source>
        <translation>
            <numerusform>已删除 %n 份文件。“undo”可将其恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>of a decision: the statuses as at this day (today)</source>
        <translation>决定：截至该日的状况（今天）</translation>
    </message>
    <message>
        <source>delete everything in the trash; with --yes only</source>
        <translation>删除回收站中的全部内容；仅与 --yes 同用</translation>
    </message>
    <message>
        <source>confirms --empty</source>
        <translation>确认 --empty</translation>
    </message>
    <message>
        <source>import: tell what would be added or changed, and change nothing</source>
        <translation>import：说明将添加或更改什么，但不作任何更改</translation>
    </message>
    <message>
        <source>import of a text: the number of the decision</source>
        <translation>import 文本：决定的编号</translation>
    </message>
    <message>
        <source>import of a text: it is a draft</source>
        <translation>import 文本：这是草案</translation>
    </message>
    <message>
        <source>import of a CSV: what its columns are, apart by commas: number,title_en,…</source>
        <translation>import CSV：各列的内容，以逗号分隔：number,title_en,…</translation>
    </message>
    <message>
        <source>list: only of this body: MC-COP, Minamata Convention</source>
        <translation>list：仅限该机构：MC-COP、Minamata Convention</translation>
    </message>
    <message>
        <source>list: only of this meeting; import of a text: adopted there</source>
        <translation>list：仅限该会议；import 文本：在该会议上通过</translation>
    </message>
    <message>
        <source>list: only adopted in this year</source>
        <translation>list：仅限该年通过的</translation>
    </message>
    <message>
        <source>list: only with this in the number or a title</source>
        <translation>list：编号或标题含有此内容的</translation>
    </message>
    <message>
        <source>texts in this language; import of a text: it is in this language</source>
        <translation>使用该语文的文本；import 文本：文本使用该语文</translation>
    </message>
    <message>
        <source>show: the statuses as at this day (today)</source>
        <translation>show：截至该日的状况（今天）</translation>
    </message>
    <message>
        <source>relate: the paragraph of the first decision</source>
        <translation>relate：第一项决定的段落</translation>
    </message>
    <message>
        <source>relate: the paragraph of the second decision</source>
        <translation>relate：第二项决定的段落</translation>
    </message>
    <message>
        <source>relate: what there is to say about it</source>
        <translation>relate：有关说明</translation>
    </message>
    <message>
        <source>relate: take the relation away</source>
        <translation>relate：移除该关系</translation>
    </message>
    <message>
        <source>only decisions of this body</source>
        <translation>仅限该机构的决定</translation>
    </message>
    <message>
        <source>only decisions adopted at this meeting</source>
        <translation>仅限该会议通过的决定</translation>
    </message>
    <message>
        <source>only those that ask somebody: a class or part of a name; add, correct: whom it asks</source>
        <translation>仅限向某方提出要求的：类别或名称的一部分；add、correct：向谁提出</translation>
    </message>
    <message>
        <source>only with this status: nothing_recorded, under_way, done …</source>
        <translation>仅限该状况：nothing_recorded、under_way、done…</translation>
    </message>
    <message>
        <source>only those that this officer follows up; add, correct: who does</source>
        <translation>仅限该负责人跟进的；add、correct：由谁跟进</translation>
    </message>
    <message>
        <source>only what is overdue</source>
        <translation>仅限已逾期的</translation>
    </message>
    <message>
        <source>only what is not closed</source>
        <translation>仅限未结的</translation>
    </message>
    <message>
        <source>only what is due at this meeting</source>
        <translation>仅限该会议到期的</translation>
    </message>
    <message>
        <source>only what is due on this day or later</source>
        <translation>仅限该日或之后到期的</translation>
    </message>
    <message>
        <source>only what is due on this day or earlier</source>
        <translation>仅限该日或之前到期的</translation>
    </message>
    <message>
        <source>only those with a status or evidence recorded on this day or later</source>
        <translation>仅限该日或之后记录过状况或佐证的</translation>
    </message>
    <message>
        <source>the status as at this day (today)</source>
        <translation>截至该日的状况（今天）</translation>
    </message>
    <message>
        <source>only with this in the number, a title or the text</source>
        <translation>编号、标题或文本含有此内容的</translation>
    </message>
    <message>
        <source>decision (as it is), due or status</source>
        <translation>decision（默认）、due 或 status</translation>
    </message>
    <message>
        <source>texts in this language</source>
        <translation>使用该语文的文本</translation>
    </message>
    <message>
        <source>add, correct: requests, invites, decides …</source>
        <translation>add、correct：requests、invites、decides…</translation>
    </message>
    <message>
        <source>add, correct: directive, deciding, observing …</source>
        <translation>add、correct：directive、deciding、observing…</translation>
    </message>
    <message>
        <source>add, correct: 2022-06-30, meeting:5, meeting:5-70d, recurring:P4Y …</source>
        <translation>add、correct：2022-06-30、meeting:5、meeting:5-70d、recurring:P4Y…</translation>
    </message>
    <message>
        <source>add, correct: what is to come of it</source>
        <translation>add、correct：应取得的成果</translation>
    </message>
    <message>
        <source>add, correct: what comes next</source>
        <translation>add、correct：下一步</translation>
    </message>
    <message>
        <source>add an entry: not_started, under_way, partly_done, done …</source>
        <translation>添加一条记录：not_started、under_way、partly_done、done…</translation>
    </message>
    <message>
        <source>the day that the entry tells of, or whose status is asked for (today)</source>
        <translation>记录所述的日期，或所查询状况的日期（今天）</translation>
    </message>
    <message>
        <source>who says so (the user of this computer)</source>
        <translation>由谁说明（本计算机的用户）</translation>
    </message>
    <message>
        <source>what there is to say about it</source>
        <translation>有关说明</translation>
    </message>
    <message>
        <source>what shows it: document:SYMBOL#PARAGRAPH, address:https://…, meeting:COP-4, activity:NUMBER, other:TEXT; may be given several times</source>
        <translation>以何佐证：document:文号#段落、address:https://…、meeting:COP-4、activity:编号、other:文本；可多次给出</translation>
    </message>
    <message>
        <source>add: what it is called</source>
        <translation>add：名称</translation>
    </message>
    <message>
        <source>add: what there is to say about it</source>
        <translation>add：有关说明</translation>
    </message>
    <message>
        <source>the language of these, or in which the list is shown</source>
        <translation>上述内容的语文，或列表显示的语文</translation>
    </message>
    <message>
        <source>workshop, consultation, mission, project, training, webinar …</source>
        <translation>workshop、consultation、mission、project、training、webinar…</translation>
    </message>
    <message>
        <source>done (as it is), planned, under_way, cancelled</source>
        <translation>done（默认）、planned、under_way、cancelled</translation>
    </message>
    <message>
        <source>add: 2017-07-05/2017-07-07, 2018-07, 2022-Q1, 2019</source>
        <translation>add：2017-07-05/2017-07-07、2018-07、2022-Q1、2019</translation>
    </message>
    <message>
        <source>add: where; may be given several times</source>
        <translation>add：地点；可多次给出</translation>
    </message>
    <message>
        <source>with whom; add: may be given several times</source>
        <translation>与谁合作；add：可多次给出</translation>
    </message>
    <message>
        <source>who paid; add: may be given several times</source>
        <translation>由谁出资；add：可多次给出</translation>
    </message>
    <message>
        <source>area of cooperation; add: may be given several times</source>
        <translation>合作领域；add：可多次给出</translation>
    </message>
    <message>
        <source>add: a document of it; may be given several times</source>
        <translation>add：相关文件；可多次给出</translation>
    </message>
    <message>
        <source>the meeting it belongs to</source>
        <translation>所属会议</translation>
    </message>
    <message>
        <source>what it answers: &quot;MC-3/11 5 (b)&quot;</source>
        <translation>所回应的内容：&quot;MC-3/11 5 (b)&quot;</translation>
    </message>
    <message>
        <source>add: where it was told</source>
        <translation>add：出处</translation>
    </message>
    <message>
        <source>who was in charge</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>list: on this day or later</source>
        <translation>list：该日或之后</translation>
    </message>
    <message>
        <source>list: on this day or earlier</source>
        <translation>list：该日或之前</translation>
    </message>
    <message>
        <source>list: with this in a title, place, partner or donor</source>
        <translation>list：名称、地点、合作伙伴或捐助方含有此内容的</translation>
    </message>
    <message>
        <source>xlsx, csv, docx, odt or json (by the ending of the file)</source>
        <translation>xlsx、csv、docx、odt 或 json（按文件扩展名）</translation>
    </message>
    <message>
        <source>matrix: this decision whole; may be given several times (else the mandates that the options choose)</source>
        <translation>matrix：整项决定；可多次给出（否则为各选项选出的任务规定）</translation>
    </message>
    <message>
        <source>the language of the file: en, fr, es, zh, ru, ar</source>
        <translation>电子文件的语文：en、fr、es、zh、ru、ar</translation>
    </message>
    <message>
        <source>only what is asked of somebody: a class or part of a name</source>
        <translation>仅限要求某方做的：类别或名称的一部分</translation>
    </message>
    <message>
        <source>only those that this officer follows up</source>
        <translation>仅限该负责人跟进的</translation>
    </message>
    <message>
        <source>lists documents, meetings, bodies, decisions, mandates, inbox, jobs, trash or tags</source>
        <translation>列出文件、会议、机构、决定、任务规定、收件箱、后台任务、回收站或标签</translation>
    </message>
    <message>
        <source>import (documents of the library, text, CSV, JSON), list, show, relate, delete decisions</source>
        <translation>导入（文件库中的文件、文本、CSV、JSON）、列出、显示、关联、删除决定</translation>
    </message>
    <message>
        <source>lists what was asked of whom by when; add, correct, confirm, reject, delete, propose</source>
        <translation>列出要求谁在何时做什么；可添加、更正、确认、拒绝、删除、建议</translation>
    </message>
    <message>
        <source>tells what was done about a decision or a paragraph, and adds to it</source>
        <translation>说明就某项决定或段落做了什么，并可补充</translation>
    </message>
    <message>
        <source>lists, adds, shows and deletes activities: workshops, missions, publications …</source>
        <translation>列出、添加、显示和删除活动：讲习班、访问、出版物…</translation>
    </message>
    <message>
        <source>moves documents to the trash, puts them back, or empties it</source>
        <translation>将文件移至回收站、还原文件或清空回收站</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Say which meeting: --meeting COP-4.</source>
        <translation>请指明会议：--meeting COP-4。</translation>
    </message>
    <message>
        <source>Name the meeting.</source>
        <translation>请指明会议。</translation>
    </message>
    <message>
        <source>“%1” is no time: give 2021-11-01/2021-11-05 or “first quarter of 2022”, and @ PLACE behind it.</source>
        <translation>“%1”不是时段：请给出 2021-11-01/2021-11-05 或 2022-Q1，后面加 @ PLACE。</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Name the table to read.</source>
        <translation>请指明要读取的表格。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Give a meeting, preparatory_for, back_to_back_with, joint_with or resumes, and the other meeting.</source>
        <translation>请给出一次会议，preparatory_for、back_to_back_with、joint_with 或 resumes，以及另一次会议。</translation>
    </message>
    <message>
        <source>meetings does axis, show, add, edit, relate, import and delete, not “%1”.</source>
        <translation>meetings 可执行 axis、show、add、edit、relate、import 和 delete，不能执行“%1”。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>There is no category “%1”; there are %2.</source>
        <translation>没有类别“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>Give a symbol, forecast, draft, clearance, submit or issue, and a day as 2021-11-01 (no day: as if nothing had been said).</source>
        <translation>请给出文号，forecast、draft、clearance、submit 或 issue，以及 2021-11-01 这样的日期（不给日期：视同未作说明）。</translation>
    </message>
    <message>
        <source>Give the days of each part: 2021-11-01/2021-11-05.</source>
        <translation>请给出各部分的日期：2021-11-01/2021-11-05。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>plan does list, add, fix, done, move, load, lateness and delete, not “%1”.</source>
        <translation>plan 可执行 list、add、fix、done、move、load、lateness 和 delete，不能执行“%1”。</translation>
    </message>
    <message>
        <source>matrix: only decisions adopted at this meeting; ics, documents, files: of this meeting</source>
        <translation>matrix：仅限该会议通过的决定；ics、documents、files：属于该会议的</translation>
    </message>
    <message>
        <source>add: whose meeting it is: MC-COP, Minamata Convention</source>
        <translation>add：哪个机构的会议：MC-COP、Minamata Convention</translation>
    </message>
    <message>
        <source>add, edit: what it is called</source>
        <translation>add、edit：名称</translation>
    </message>
    <message>
        <source>the language of title and place, or in which the list is shown</source>
        <translation>标题和地点的语文，或列表显示的语文</translation>
    </message>
    <message>
        <source>add, edit: &quot;2021-11-01/2021-11-05 @ Geneva&quot;, &quot;first quarter of 2022 @ Bali&quot;; once for each part</source>
        <translation>add、edit：&quot;2021-11-01/2021-11-05 @ Geneva&quot;、&quot;2022-Q1 @ Bali&quot;；每部分一次</translation>
    </message>
    <message>
        <source>add, edit: of the venue: Asia/Makassar</source>
        <translation>add、edit：会场的时区：Asia/Makassar</translation>
    </message>
    <message>
        <source>add, edit: planned, confirmed, held, postponed, cancelled</source>
        <translation>add、edit：planned、confirmed、held、postponed、cancelled</translation>
    </message>
    <message>
        <source>axis: on this day or later</source>
        <translation>axis：该日或之后</translation>
    </message>
    <message>
        <source>axis: on this day or earlier</source>
        <translation>axis：该日或之前</translation>
    </message>
    <message>
        <source>what is late as at this day (today)</source>
        <translation>截至该日逾期的（今天）</translation>
    </message>
    <message>
        <source>only what is late</source>
        <translation>仅限逾期的</translation>
    </message>
    <message>
        <source>only of this officer; add: who is in charge</source>
        <translation>仅限该负责人的；add：由谁负责</translation>
    </message>
    <message>
        <source>only of this unit; add: which writes it</source>
        <translation>仅限该单位的；add：由哪个单位撰写</translation>
    </message>
    <message>
        <source>add: the language of the title</source>
        <translation>add：标题的语文</translation>
    </message>
    <message>
        <source>add: pre_session, information, in_session, post_session, amendment, other</source>
        <translation>add：pre_session、information、in_session、post_session、amendment、other</translation>
    </message>
    <message>
        <source>add: how long it will be</source>
        <translation>add：预计篇幅</translation>
    </message>
    <message>
        <source>add: for which part of a split meeting (1)</source>
        <translation>add：用于分期会议的哪一部分（1）</translation>
    </message>
    <message>
        <source>fix: why the day is another than the rule&apos;s</source>
        <translation>fix：为何日期与规则不同</translation>
    </message>
    <message>
        <source>move: keep the new days, instead of only telling what they change</source>
        <translation>move：采用新日期，而不只是说明有何变动</translation>
    </message>
    <message>
        <source>only documents that are late in some language</source>
        <translation>仅限某一语文逾期的文件</translation>
    </message>
    <message>
        <source>only those foreseen in this language and not held</source>
        <translation>仅限计划有此语文但尚缺的文件</translation>
    </message>
    <message>
        <source>tells who meets when; show, add, edit, relate, import (CSV), delete meetings</source>
        <translation>说明谁在何时开会；显示、添加、编辑、关联、导入（CSV）、删除会议</translation>
    </message>
    <message>
        <source>tells when the documents of a meeting are due; add, fix, done, delete, move, load, lateness</source>
        <translation>说明会议文件何时到期；add、fix、done、delete、move、load、lateness</translation>
    </message>
    <message>
        <source>tells which documents of a meeting are held, expected and late in which languages</source>
        <translation>说明会议的哪些文件在哪些语文中已有、预期或逾期</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>表格位于 %1</translation>
    </message>
    <message>
        <source>--map %1: the table has no such column; it has %2.</source>
        <translation>--map %1：表格没有这一列；已有的列为 %2。</translation>
    </message>
    <message>
        <source>--map %1: there is no such field; there are %2.</source>
        <translation>--map %1：没有这一字段；可用的有 %2。</translation>
    </message>
    <message>
        <source>The column “%1” is left out; --map &quot;%1=FIELD&quot; says what it holds.</source>
        <translation>列“%1”已略去；请用 --map &quot;%1=FIELD&quot; 说明其内容。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 (not held)</source>
        <translation>%1（尚缺）</translation>
    </message>
    <message>
        <source>This meeting has no such agenda. “agenda LIBRARY MEETING read” reads it from its documents.</source>
        <translation>本次会议没有这样的议程。“agenda LIBRARY MEETING read”可从其文件中读取。</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>the library holds no agenda document of this meeting.</source>
        <translation>文件库中没有本次会议的议程文件。</translation>
    </message>
    <message>
        <source>There is no fate “%1”; there are none, added, deferred and withdrawn.</source>
        <translation>没有处理方式“%1”；可用的有 none、added、deferred 和 withdrawn。</translation>
    </message>
    <message>
        <source>agenda does show, read, adopt, add, edit, move, number, delete, put and take, not “%1”.</source>
        <translation>agenda 可执行 show、read、adopt、add、edit、move、number、delete、put 和 take，不能执行“%1”。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>open</source>
        <translation>征集中</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>征集通知</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>国家或组织</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>There is no audience “%1”; there are named, parties, states and all.</source>
        <translation>没有发送对象“%1”；可用的有 named、parties、states 和 all。</translation>
    </message>
    <message>
        <source>Give a call, a State or organization, and the day of receipt as 2021-11-01.</source>
        <translation>请给出征集通知、国家或组织以及收到日期，日期写成 2021-11-01。</translation>
    </message>
    <message>
        <source>calls does list, show, add, submit and close, not “%1”.</source>
        <translation>calls 可执行 list、show、add、submit 和 close，不能执行“%1”。</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头干事</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>上级/依据</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接受方</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Charged / budgeted</source>
        <translation>实际收费/预算</translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n 项未注明金额</numerusform>
        </translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>总计：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n records are added.</source>
        <translation>
            <numerusform>添加 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有作任何更改。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>电子文件</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be taken.</source>
        <translation>
            <numerusform>有 %n 个条目无法采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give an area, a day as 2021-11-01, and inter_secretariat, tripartite or officers.</source>
        <translation>请给出领域、写成 2021-11-01 的日期，以及 inter_secretariat、tripartite 或 officers。</translation>
    </message>
    <message>
        <source>cooperation does areas, history, scope, groups, agreements, contributions and import, not “%1”.</source>
        <translation>cooperation 可执行 areas、history、scope、groups、agreements、contributions 和 import，不能执行“%1”。</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>有表决权</translation>
    </message>
    <message>
        <source>Party since</source>
        <translation>缔约日期</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决权</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>全权证书</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>缔约方</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>of them Parties</source>
        <translation>其中缔约方</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>已审查</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>获资助</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>缔约方</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>交存日期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>退约日期</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 应为 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>Name the State or organization.</source>
        <translation>请指明国家或组织。</translation>
    </message>
    <message>
        <source>Invite parties, states or everyone.</source>
        <translation>请邀请 parties、states 或 everyone。</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n 份邀请</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the State and the day: JPN 2016-02-02.</source>
        <translation>请给出国家和日期：JPN 2016-02-02。</translation>
    </message>
    <message>
        <source>agenda: the adopted one instead of the provisional one</source>
        <translation>agenda：用通过的议程代替临时议程</translation>
    </message>
    <message>
        <source>submissions: of this call</source>
        <translation>submissions：该征集通知的</translation>
    </message>
    <message>
        <source>contributions: only of this State or organization</source>
        <translation>contributions：仅限该国家或组织的</translation>
    </message>
    <message>
        <source>contributions: only of this year or later</source>
        <translation>contributions：仅限该年或之后的</translation>
    </message>
    <message>
        <source>contributions: only of this year or earlier</source>
        <translation>contributions：仅限该年或之前的</translation>
    </message>
    <message>
        <source>contributions: only in this currency: USD</source>
        <translation>contributions：仅限该货币的：USD</translation>
    </message>
    <message>
        <source>contributions: only those reported there: a symbol, a paragraph</source>
        <translation>contributions：仅限该处报告的：文号、段落</translation>
    </message>
    <message>
        <source>contributions: added (as reported), donor, year</source>
        <translation>contributions：added（按报告顺序）、donor、year</translation>
    </message>
    <message>
        <source>the adopted agenda instead of the provisional one</source>
        <translation>用通过的议程代替临时议程</translation>
    </message>
    <message>
        <source>the language of title and annotation, or in which it is shown</source>
        <translation>标题和说明的语文，或其显示的语文</translation>
    </message>
    <message>
        <source>edit: what the item is called</source>
        <translation>edit：项目名称</translation>
    </message>
    <message>
        <source>add, edit: what the annotated agenda says of it</source>
        <translation>add、edit：附加说明的议程对其所作的说明</translation>
    </message>
    <message>
        <source>add, edit: what links it with items of other meetings</source>
        <translation>add、edit：与其他会议的项目相联系的专题</translation>
    </message>
    <message>
        <source>add, edit: only a heading over its sub-items</source>
        <translation>add、edit：仅作为其分项目的标题</translation>
    </message>
    <message>
        <source>edit: none, added, deferred, withdrawn</source>
        <translation>edit：none、added、deferred、withdrawn</translation>
    </message>
    <message>
        <source>edit: to which meeting it is deferred</source>
        <translation>edit：推迟至哪次会议</translation>
    </message>
    <message>
        <source>edit: why it is added, deferred or withdrawn</source>
        <translation>edit：新增、推迟或撤回的理由</translation>
    </message>
    <message>
        <source>add, move: below this item</source>
        <translation>add、move：在此项目之下</translation>
    </message>
    <message>
        <source>add, move: in front of this item</source>
        <translation>add、move：在此项目之前</translation>
    </message>
    <message>
        <source>delete: also where documents stand under it; they stay in the library</source>
        <translation>delete：其下列有文件时也删除；文件仍留在文件库中</translation>
    </message>
    <message>
        <source>read: tell what would change, and change nothing</source>
        <translation>read：说明将更改什么，但不作任何更改</translation>
    </message>
    <message>
        <source>list: Parties too that are not in the list yet</source>
        <translation>list：也包括尚未列入名单的缔约方</translation>
    </message>
    <message>
        <source>list: only with this in the code or a name</source>
        <translation>list：仅限代码或名称含有此内容的</translation>
    </message>
    <message>
        <source>the language of the names</source>
        <translation>名称的语文</translation>
    </message>
    <message>
        <source>list, counts: who votes in this part of a split meeting (1)</source>
        <translation>list、counts：在分期会议的该部分（1）有表决权的</translation>
    </message>
    <message>
        <source>parties: as at this day (the opening)</source>
        <translation>parties：截至该日的（开幕日）</translation>
    </message>
    <message>
        <source>set, invite: the day of the invitation; none takes it away</source>
        <translation>set、invite：邀请日期；none 表示删去</translation>
    </message>
    <message>
        <source>set: the day of the registration; none takes it away</source>
        <translation>set：注册日期；none 表示删去</translation>
    </message>
    <message>
        <source>set: none, copy, original, examined, accepted</source>
        <translation>set：none、copy、original、examined、accepted</translation>
    </message>
    <message>
        <source>set: the day of that</source>
        <translation>set：相应日期</translation>
    </message>
    <message>
        <source>set: requested, reviewed, admitted, objection</source>
        <translation>set：requested、reviewed、admitted、objection</translation>
    </message>
    <message>
        <source>set: what there is to say about it</source>
        <translation>set：有关说明</translation>
    </message>
    <message>
        <source>deposit: ratification, acceptance, approval, accession, succession</source>
        <translation>deposit：ratification、acceptance、approval、accession、succession</translation>
    </message>
    <message>
        <source>deposit: the day on which a withdrawal takes effect</source>
        <translation>deposit：退约生效日期</translation>
    </message>
    <message>
        <source>import: what a column holds that is not recognized; may be given several times</source>
        <translation>import：无法识别的列的内容；可多次给出</translation>
    </message>
    <message>
        <source>areas: as at this day (today); groups, agreements: on this day (all)</source>
        <translation>areas：截至该日的（今天）；groups、agreements：该日的（全部）</translation>
    </message>
    <message>
        <source>areas: only those under the headings of this decision</source>
        <translation>areas：仅限该决定的标题之下的</translation>
    </message>
    <message>
        <source>import: tell what would be added, and change nothing</source>
        <translation>import：说明将添加什么，但不作任何更改</translation>
    </message>
    <message>
        <source>who has answered as at this day (today)</source>
        <translation>截至该日已答复者（今天）</translation>
    </message>
    <message>
        <source>the language of the names; add, submit: of the title, of the text</source>
        <translation>名称的语文；add、submit：标题、文本的语文</translation>
    </message>
    <message>
        <source>add: what is asked for</source>
        <translation>add：征集的内容</translation>
    </message>
    <message>
        <source>add: the letter&apos;s own</source>
        <translation>add：函件本身的编号</translation>
    </message>
    <message>
        <source>add: decision and paragraph that ask for it</source>
        <translation>add：提出要求的决定和段落</translation>
    </message>
    <message>
        <source>add: for which it is made</source>
        <translation>add：为哪次会议征集</translation>
    </message>
    <message>
        <source>add: named, parties, states, all</source>
        <translation>add：named、parties、states、all</translation>
    </message>
    <message>
        <source>add: a State or organization; once for each</source>
        <translation>add：国家或组织；每个给出一次</translation>
    </message>
    <message>
        <source>add: the day on which it was sent</source>
        <translation>add：发出日期</translation>
    </message>
    <message>
        <source>add: the last day for answers</source>
        <translation>add：答复的截止日期</translation>
    </message>
    <message>
        <source>submit: of the document in which it was issued</source>
        <translation>submit：印发该材料的文件的文号</translation>
    </message>
    <message>
        <source>submit: what it says</source>
        <translation>submit：内容摘要</translation>
    </message>
    <message>
        <source>submit: a file of any kind; once for each</source>
        <translation>submit：任何类型的电子文件；每个给出一次</translation>
    </message>
    <message>
        <source>tells the items of a meeting with their documents; read (from its documents), adopt, add, edit, move, number, delete, put, take</source>
        <translation>说明会议的项目及其文件；read（从其文件读取）、adopt、add、edit、move、number、delete、put、take</translation>
    </message>
    <message>
        <source>tells areas of cooperation as at a day, history, groups, agreements, contributions; scope, import (JSON)</source>
        <translation>说明截至某日的合作领域、历史记录、小组、协议、捐款；scope、import（JSON）</translation>
    </message>
    <message>
        <source>tells what was asked of whom, who answered, who is late; show, add, submit, close</source>
        <translation>说明向谁征集了什么、谁已答复、谁已逾期；show、add、submit、close</translation>
    </message>
    <message numerus="yes">
        <source>%n other columns are left out.</source>
        <translation>
            <numerusform>另有 %n 列已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Name the organization: EU.</source>
        <translation>请指明组织：EU。</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Days after a deposit</source>
        <translation>交存后天数</translation>
    </message>
    <message>
        <source>While the treaty is not in force nobody is a Party; --in-force DAY says since when it is.</source>
        <translation>条约尚未生效时没有缔约方；请用 --in-force DAY 说明其生效日期。</translation>
    </message>
    <message>
        <source>“%1” is one word too many for %2: put what has blanks into quotation marks.</source>
        <translation>“%1”是 %2 多余的一个词：含空格的内容请放在引号内。</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>the agenda has no item of this number.</source>
        <translation>议程中没有此编号的项目。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>items are numbered as 5, 5(b), 5(b)(i).</source>
        <translation>项目编号写成 5、5(b)、5(b)(i)。</translation>
    </message>
    <message>
        <source>it has no such agenda.</source>
        <translation>该会议没有这样的议程。</translation>
    </message>
    <message>
        <source>Say whom it goes to: --to NAME for each, or --audience parties, states or all.</source>
        <translation>请说明发送对象：逐一用 --to NAME 指明，或用 --audience parties、states 或 all。</translation>
    </message>
    <message>
        <source>call</source>
        <translation>征集通知</translation>
    </message>
    <message>
        <source>another call is called so; give it a --reference of its own.</source>
        <translation>另一征集通知已使用此名称；请用 --reference 为其另给编号。</translation>
    </message>
    <message>
        <source>Saved: %1, there already: %2, left out: %3, failed: %4, not begun: %5.</source>
        <translation>已保存：%1，已存在：%2，略过：%3，失败：%4，未开始：%5。</translation>
    </message>
    <message>
        <source>Say whose meeting it is: --body MC-COP.</source>
        <translation>请说明会议属于哪个机构：--body MC-COP。</translation>
    </message>
    <message>
        <source>it holds no meetings under columns body, code, start and end; --map COLUMN=FIELD says what a column holds.</source>
        <translation>其中 body、code、start 和 end 各列下没有会议；请用 --map COLUMN=FIELD 说明各列的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings cannot be taken.</source>
        <translation>
            <numerusform>有 %n 次会议无法采用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting has %n part(s); --part says which.</source>
        <translation>
            <numerusform>该会议有 %n 个部分；请用 --part 说明是哪一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an organization and how it votes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>participation does list, counts, parties, treaty, members, set, remove, invite, deposit and import, not “%1”.</source>
        <translation>participation 可执行 list、counts、parties、treaty、members、set、remove、invite、deposit 和 import，不能执行“%1”。</translation>
    </message>
    <message>
        <source>%1 is planned for part %2, which there will not be: its days count from part 1.</source>
        <translation>%1 是为第 %2 部分计划的，而该部分将不复存在：其天数从第 1 部分起算。</translation>
    </message>
    <message>
        <source>No deadline moves.</source>
        <translation>没有期限变动。</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>all weeks</source>
        <translation>所有各周</translation>
    </message>
    <message>
        <source>files: also what has one of the names already</source>
        <translation>files：也替换已有的同名电子文件</translation>
    </message>
    <message>
        <source>add, edit: how it is held: in_person, online, hybrid</source>
        <translation>add、edit：举行方式：in_person、online、hybrid</translation>
    </message>
    <message>
        <source>treaty: the day on which the treaty entered into force; none while it has not</source>
        <translation>treaty：条约生效日期；尚未生效时为 none</translation>
    </message>
    <message>
        <source>treaty: how many days after its deposit an instrument binds</source>
        <translation>treaty：文书在交存后多少天生效</translation>
    </message>
    <message>
        <source>members: the first day of the States named; none takes it away</source>
        <translation>members：所指国家的首日；none 表示删去</translation>
    </message>
    <message>
        <source>members: the last day of the States named; none takes it away</source>
        <translation>members：所指国家的末日；none 表示删去</translation>
    </message>
    <message>
        <source>members: the States named are none</source>
        <translation>members：所指国家不再是成员国</translation>
    </message>
    <message>
        <source>tells who takes part in a meeting and who votes; set, remove, invite, deposit, import (CSV), counts, parties, treaty (when it binds), members (of an organization)</source>
        <translation>说明何人与会、何人有表决权；set、remove、invite、deposit、import（CSV）、counts、parties、treaty（何时对缔约方生效）、members（组织的成员国）</translation>
    </message>
    <message>
        <source>writes the matrix of decisions, or of meetings: ics, agenda, annotated-agenda, documents, credentials, participants, participation, load, files (a folder)</source>
        <translation>写出决定落实情况表，或会议的 ics、agenda、annotated-agenda、documents、credentials、participants、participation、load、files（文件夹）</translation>
    </message>
    <message>
        <source>The agenda has all that its documents say.</source>
        <translation>议程已包含其文件所述的全部内容。</translation>
    </message>
    <message>
        <source>adopt: of the provisional agenda, if it has none yet</source>
        <translation>adopt：临时议程的文号（若尚未指定）</translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message>
        <source>add a contribution</source>
        <translation>添加捐款</translation>
    </message>
    <message>
        <source>change a contribution</source>
        <translation>修改捐款</translation>
    </message>
    <message numerus="yes">
        <source>delete %n contributions</source>
        <translation>
            <numerusform>删除 %n 笔捐款</numerusform>
        </translation>
    </message>
    <message>
        <source>add an agreement</source>
        <translation>添加协议</translation>
    </message>
    <message>
        <source>change an agreement</source>
        <translation>修改协议</translation>
    </message>
    <message>
        <source>delete an agreement</source>
        <translation>删除协议</translation>
    </message>
    <message>
        <source>add a line to an agreement</source>
        <translation>添加协议细目</translation>
    </message>
    <message>
        <source>change a line of an agreement</source>
        <translation>修改协议细目</translation>
    </message>
    <message>
        <source>delete a line of an agreement</source>
        <translation>删除协议细目</translation>
    </message>
    <message>
        <source>voluntary contribution</source>
        <translation>自愿捐款</translation>
    </message>
    <message>
        <source>assessed contribution</source>
        <translation>摊款</translation>
    </message>
    <message>
        <source>contribution in kind</source>
        <translation>实物捐助</translation>
    </message>
    <message>
        <source>contribution of the host country</source>
        <translation>东道国捐款</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>没有金额。</translation>
    </message>
    <message>
        <source>This is no amount; write it as 1 234.50, without letters.</source>
        <translation>这不是金额；请写成 1 234.50，不含字母。</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>金额不能为负数。</translation>
    </message>
    <message>
        <source>An amount has at most two decimals, as 1 234.50.</source>
        <translation>金额最多有两位小数，如 1 234.50。</translation>
    </message>
    <message>
        <source>An amount is at most a million millions.</source>
        <translation>金额不得超过一万亿。</translation>
    </message>
</context>
<context>
    <name>cooperation</name>
    <message>
        <source>task force</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>工作组</translation>
    </message>
    <message>
        <source>subgroup</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>other group</source>
        <translation>其他小组</translation>
    </message>
    <message>
        <source>inter-secretariat</source>
        <translation>秘书处间</translation>
    </message>
    <message>
        <source>tripartite</source>
        <translation>三方</translation>
    </message>
    <message>
        <source>officers of the secretariats</source>
        <translation>秘书处干事</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>未定范围</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>共同主席</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>秘书</translation>
    </message>
    <message>
        <source>a State or an organization is named here.</source>
        <translation>此处应指明国家或组织。</translation>
    </message>
    <message>
        <source>The organization “%1” is added.</source>
        <translation>添加组织“%1”。</translation>
    </message>
    <message>
        <source>The group “%1” is added.</source>
        <translation>添加小组“%1”。</translation>
    </message>
    <message>
        <source>A member of a group is added: %1.</source>
        <translation>添加小组成员：%1。</translation>
    </message>
    <message>
        <source>The heading “%1” is added.</source>
        <translation>添加标题“%1”。</translation>
    </message>
    <message>
        <source>no area of this name under this heading ends before it.</source>
        <translation>此标题下没有在其之前结束的同名领域。</translation>
    </message>
    <message>
        <source>The area of cooperation “%1” is added.</source>
        <translation>添加合作领域“%1”。</translation>
    </message>
    <message>
        <source>A lead of an area is added: %1.</source>
        <translation>添加领域的牵头干事：%1。</translation>
    </message>
    <message>
        <source>this is no day; write it as 2021-11-01.</source>
        <translation>这不是日期；请写成 2021-11-01。</translation>
    </message>
    <message>
        <source>The agreement “%1” is added.</source>
        <translation>添加协议“%1”。</translation>
    </message>
    <message>
        <source>A line of an agreement is added: %1.</source>
        <translation>添加协议细目：%1。</translation>
    </message>
    <message>
        <source>there is a currency without an amount.</source>
        <translation>有货币而无金额。</translation>
    </message>
    <message>
        <source>A contribution is added: %1.</source>
        <translation>添加捐款：%1。</translation>
    </message>
    <message>
        <source>The call “%1” is added.</source>
        <translation>添加征集通知“%1”。</translation>
    </message>
    <message>
        <source>A submission is added: %1.</source>
        <translation>添加提交材料：%1。</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>tell from which day on the scope is another.</source>
        <translation>请说明范围自哪一日起更改。</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>the area has this scope.</source>
        <translation>该领域已是此范围。</translation>
    </message>
    <message>
        <source>the area has not begun before that day.</source>
        <translation>该日之前该领域尚未开始。</translation>
    </message>
    <message>
        <source>the area is over by then.</source>
        <translation>届时该领域已结束。</translation>
    </message>
    <message>
        <source>add a group</source>
        <translation>添加小组</translation>
    </message>
    <message>
        <source>change a group</source>
        <translation>修改小组</translation>
    </message>
    <message>
        <source>delete a group</source>
        <translation>删除小组</translation>
    </message>
    <message>
        <source>add a member of a group</source>
        <translation>添加小组成员</translation>
    </message>
    <message>
        <source>change a member of a group</source>
        <translation>修改小组成员</translation>
    </message>
    <message>
        <source>delete a member of a group</source>
        <translation>删除小组成员</translation>
    </message>
    <message>
        <source>add a heading of areas of cooperation</source>
        <translation>添加合作领域标题</translation>
    </message>
    <message>
        <source>change a heading of areas of cooperation</source>
        <translation>修改合作领域标题</translation>
    </message>
    <message>
        <source>delete a heading of areas of cooperation</source>
        <translation>删除合作领域标题</translation>
    </message>
    <message>
        <source>add an area of cooperation</source>
        <translation>添加合作领域</translation>
    </message>
    <message>
        <source>change an area of cooperation</source>
        <translation>修改合作领域</translation>
    </message>
    <message>
        <source>delete an area of cooperation</source>
        <translation>删除合作领域</translation>
    </message>
    <message>
        <source>change the scope of an area of cooperation</source>
        <translation>更改合作领域的范围</translation>
    </message>
    <message>
        <source>area of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>another area continues it already.</source>
        <translation>已有另一领域接续该领域。</translation>
    </message>
    <message>
        <source>name who leads an area of cooperation</source>
        <translation>指定合作领域的牵头干事</translation>
    </message>
    <message>
        <source>change who leads an area of cooperation</source>
        <translation>修改合作领域的牵头干事</translation>
    </message>
    <message>
        <source>delete who leads an area of cooperation</source>
        <translation>删除合作领域的牵头干事</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are %2.</source>
        <translation>没有格式“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB.</source>
        <translation>其大小超过 %1 MiB。</translation>
    </message>
    <message>
        <source>this is no JSON object (at byte %1).</source>
        <translation>这不是 JSON 对象（第 %1 字节）。</translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n entries.</source>
        <translation>
            <numerusform>其中超过 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>bring cooperation in</source>
        <translation>导入合作数据</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>an object in braces belongs here.</source>
        <translation>此处应为花括号内的对象。</translation>
    </message>
    <message>
        <source>this is not understood here.</source>
        <translation>无法理解此处的内容。</translation>
    </message>
    <message>
        <source>there is no such field here.</source>
        <translation>此处没有这一字段。</translation>
    </message>
    <message>
        <source>there is no list “%1”.</source>
        <translation>没有列表“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no list in square brackets.</source>
        <translation>“%1”不是方括号内的列表。</translation>
    </message>
</context>
<context>
    <name>decisionImport</name>
    <message>
        <source>The meeting “%1” is not in the register of meetings.</source>
        <translation>会议登记册中没有会议“%1”。</translation>
    </message>
    <message>
        <source>The register has no mandate in %1, paragraph %2.</source>
        <translation>登记册中 %1 第 %2 段没有任务规定。</translation>
    </message>
    <message>
        <source>The activity is new.</source>
        <translation>该活动是新的。</translation>
    </message>
    <message>
        <source>The activity changes.</source>
        <translation>该活动有改动。</translation>
    </message>
    <message>
        <source>It has neither a number nor a text, so nothing can be kept of it.</source>
        <translation>它既无编号也无文本，因此无法保存。</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>（草案）</translation>
    </message>
    <message>
        <source>import decisions</source>
        <translation>导入决定</translation>
    </message>
    <message>
        <source>import decisions from %1</source>
        <translation>从 %1 导入决定</translation>
    </message>
    <message>
        <source>The body “%1” is not known.</source>
        <translation>未知机构“%1”。</translation>
    </message>
    <message>
        <source>The register has %1 more than once; the oldest is taken.</source>
        <translation>登记册中有多个 %1；采用最早的一个。</translation>
    </message>
    <message>
        <source>The body changes.</source>
        <translation>机构有改动。</translation>
    </message>
    <message>
        <source>The meeting changes.</source>
        <translation>会议有改动。</translation>
    </message>
    <message>
        <source>The day of adoption becomes %1.</source>
        <translation>通过日期改为 %1。</translation>
    </message>
    <message>
        <source>The number becomes %1.</source>
        <translation>编号改为 %1。</translation>
    </message>
    <message>
        <source>The address becomes %1.</source>
        <translation>网址改为 %1。</translation>
    </message>
    <message>
        <source>The state changes.</source>
        <translation>状态有改动。</translation>
    </message>
    <message>
        <source>The title (%1) is added: “%2”.</source>
        <translation>添加标题（%1）：“%2”。</translation>
    </message>
    <message>
        <source>The title (%1) becomes “%2”.</source>
        <translation>标题（%1）改为“%2”。</translation>
    </message>
    <message>
        <source>Subjects are added.</source>
        <translation>添加主题。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in %1 are added.</source>
        <translation>
            <numerusform>添加 %n 段文本（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text changes in: %1.</source>
        <translation>以下各处的文本有改动：%1。</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>，%1 至 %2</translation>
    </message>
    <message>
        <source>It is found in %1%2.</source>
        <translation>载于 %1%2。</translation>
    </message>
    <message>
        <source>It was prepared by %1%2.</source>
        <translation>由 %1%2 拟备。</translation>
    </message>
    <message>
        <source>A relation to %1 is added.</source>
        <translation>添加与 %1 的关系。</translation>
    </message>
    <message>
        <source>A mandate is left out: the decision has no paragraph %1.</source>
        <translation>略去一项任务规定：该决定没有第 %1 段。</translation>
    </message>
    <message>
        <source>A mandate of paragraph %1 is added, or what was done about it.</source>
        <translation>添加第 %1 段的一项任务规定或其落实情况。</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>the decision has no such paragraph.</source>
        <translation>该决定没有这一段。</translation>
    </message>
    <message>
        <source>It is new, without text.</source>
        <translation>新决定，没有文本。</translation>
    </message>
    <message numerus="yes">
        <source>It is new, with %n part(s) in %1.</source>
        <translation>
            <numerusform>新决定，共 %n 个部分（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The source has %1 more than once.</source>
        <translation>来源中有多个 %1。</translation>
    </message>
    <message>
        <source>The meeting %1 %2 is added to the register of meetings.</source>
        <translation>将会议 %1 %2 添加到会议登记册。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed: everything behind it stands in one cell.</source>
        <translation>有一个引号只有开头没有结尾：其后的内容全在一个单元格中。</translation>
    </message>
    <message>
        <source>Only the first %1 rows are read.</source>
        <translation>只读取前 %1 行。</translation>
    </message>
    <message>
        <source>Only the first %1 columns are read.</source>
        <translation>只读取前 %1 列。</translation>
    </message>
    <message>
        <source>Row %1 has more cells than the head.</source>
        <translation>第 %1 行的单元格多于表头。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as Windows-1252. Look at the letters with accents before you keep it.</source>
        <translation>电子文件不是 UTF-8 编码：已按 Windows-1252 读取。保存前请检查带重音符号的字母。</translation>
    </message>
    <message>
        <source>No column holds the number of the decision; choose one.</source>
        <translation>没有一列含有决定编号；请选择一列。</translation>
    </message>
    <message>
        <source>“%1…” is no number of a decision.</source>
        <translation>“%1…”不是决定编号。</translation>
    </message>
    <message>
        <source>The number “%1” is in no known form; it is kept as it is printed.</source>
        <translation>编号“%1”不属于任何已知形式；按原样保存。</translation>
    </message>
    <message>
        <source>“%1…” is no number of a paragraph.</source>
        <translation>“%1…”不是段落编号。</translation>
    </message>
    <message>
        <source>It has more than %1 parts; the rest was left out.</source>
        <translation>它的部分超过 %1 个；其余已略去。</translation>
    </message>
    <message>
        <source>A %1 in the language “%2” is left out: it is none of the six.</source>
        <translation>略去一项内容（%1）：其语文“%2”不是六种语文之一。</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>The record has no number.</source>
        <translation>该记录没有编号。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The record has no title.</source>
        <translation>该记录没有标题。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Record %1 is no record of a decision.</source>
        <translation>记录 %1 不是决定的记录。</translation>
    </message>
    <message>
        <source>The file holds no records.</source>
        <translation>电子文件中没有记录。</translation>
    </message>
    <message>
        <source>“%1” is no due time.</source>
        <translation>“%1”不是期限。</translation>
    </message>
    <message>
        <source>A piece of evidence is left out: it is no document, address or other reference.</source>
        <translation>略去一项佐证：它不是文件、网址或其他参考。</translation>
    </message>
    <message>
        <source>A status of paragraph %1 is left out: it needs one of the statuses and a day that is not to come.</source>
        <translation>略去第 %1 段的一项状况：需要采用规定的状况之一，且日期不能在将来。</translation>
    </message>
    <message>
        <source>A relation is left out: it names no decision, or no known relation.</source>
        <translation>略去一项关系：没有指明决定，或不是已知的关系。</translation>
    </message>
    <message>
        <source>activity %1</source>
        <translation>活动 %1</translation>
    </message>
    <message>
        <source>%1: “%2” is no run of days.</source>
        <translation>%1：“%2”不是日期范围。</translation>
    </message>
    <message>
        <source>Activity %1 is left out: it has no title.</source>
        <translation>略去活动 %1：它没有标题。</translation>
    </message>
    <message>
        <source>no JSON: %1 at byte %2</source>
        <translation>不是 JSON：第 %2 字节处 %1</translation>
    </message>
    <message>
        <source>The file is neither a register of Rapporteur nor of InforMEA.</source>
        <translation>该电子文件既不是 Rapporteur 的登记册，也不是 InforMEA 的登记册。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as %1. Look at the letters with accents before you keep it.</source>
        <translation>电子文件不是 UTF-8 编码：已按 %1 读取。保存前请检查带重音符号的字母。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No decision was found in this document.</source>
        <translation>在此文件中没有找到决定。</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>没有文本。</translation>
    </message>
    <message>
        <source>The text is too long for decisions; only its beginning is read.</source>
        <translation>文本太长，不像决定；只读取开头部分。</translation>
    </message>
    <message>
        <source>The language of the text cannot be told; choose it.</source>
        <translation>无法识别文本的语文；请选择。</translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n decisions: the number that was given is left aside.</source>
        <translation>
            <numerusform>文本含有 %n 项决定：不采用给出的编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no web address and is left out.</source>
        <translation>“%1”不是网址，已略去。</translation>
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
    <name>grid</name>
    <message>
        <source>not foreseen</source>
        <translation>未计划</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已有</translation>
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
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>day of adoption</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>label</source>
        <translation>段落编号</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>class of the verb</source>
        <translation>动词类别</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>due at the meeting with the number</source>
        <translation>到期会议的届次</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>as at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证</translation>
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
        <source>Write a picture of the window to a file, and end.</source>
        <translation>将窗口图像写入文件，然后退出。</translation>
    </message>
    <message>
        <source>Run this command once the rest is shown, such as settings; may be repeated.</source>
        <translation>其余内容显示后执行此命令，例如 settings；可多次给出。</translation>
    </message>
    <message>
        <source>Begin with today, documents, meetings, decisions, follow-up, activities, inbox, search or trash.</source>
        <translation>启动时显示 today（今日）、documents（文件）、meetings（会议）、decisions（决定）、follow-up（后续落实）、activities（活动）、inbox（收件箱）、search（搜索）或 trash（回收站）。</translation>
    </message>
</context>
<context>
    <name>meetingFiles</name>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>it belongs to the library; choose one outside it.</source>
        <translation>该文件夹属于文件库；请选择文件库以外的文件夹。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法建立文件夹</translation>
    </message>
    <message>
        <source>Another file has this name already; it stays as it is.</source>
        <translation>另一电子文件已使用此名称；该文件保持不变。</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>方式不详</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>president</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>vice-president</source>
        <translation>副主席</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>小组主席</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>共同主席</translation>
    </message>
    <message>
        <source>vice-chair</source>
        <translation>小组副主席</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>报告员</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>秘书</translation>
    </message>
    <message>
        <source>prepares</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>is prepared by</source>
        <translation>由其筹备</translation>
    </message>
    <message>
        <source>is back to back with</source>
        <translation>与之接续举行</translation>
    </message>
    <message>
        <source>is joint with</source>
        <translation>与之联合举行</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>为其续会</translation>
    </message>
    <message>
        <source>is resumed by</source>
        <translation>由其续会</translation>
    </message>
    <message>
        <source>The meeting has no days, and no time in which it will be held.</source>
        <translation>会议没有日期，也没有举行的时段。</translation>
    </message>
    <message>
        <source>Part %1 ends before it begins.</source>
        <translation>第 %1 部分的结束早于开始。</translation>
    </message>
    <message>
        <source>Part %1 shares days with part %2.</source>
        <translation>第 %1 部分与第 %2 部分的日期重叠。</translation>
    </message>
    <message>
        <source>Part %1 begins before part %2.</source>
        <translation>第 %1 部分早于第 %2 部分开始。</translation>
    </message>
    <message>
        <source>Part %1 lasts more than 60 days: is the year right?</source>
        <translation>第 %1 部分超过 60 天：年份是否正确？</translation>
    </message>
    <message>
        <source>%1 is before 1945; days are given in the Gregorian calendar.</source>
        <translation>%1 早于 1945 年；日期采用公历。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write it as Europe/Zurich.</source>
        <translation>没有时区“%1”；请写成 Europe/Zurich 的形式。</translation>
    </message>
    <message>
        <source>In %1, clocks change on %2, while the meeting lasts.</source>
        <translation>在 %1，会议期间的 %2 时钟调整。</translation>
    </message>
    <message>
        <source>The time in which part %1 will be held ends before it begins.</source>
        <translation>第 %1 部分举行时段的结束早于开始。</translation>
    </message>
    <message>
        <source>add a meeting</source>
        <translation>添加会议</translation>
    </message>
    <message>
        <source>change a meeting</source>
        <translation>修改会议</translation>
    </message>
    <message>
        <source>delete a meeting</source>
        <translation>删除会议</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>a meeting is not related to itself.</source>
        <translation>会议不能与自身建立关系。</translation>
    </message>
    <message>
        <source>relate meetings</source>
        <translation>建立会议之间的关系</translation>
    </message>
    <message>
        <source>take a relation of meetings away</source>
        <translation>移除会议之间的关系</translation>
    </message>
    <message>
        <source>add an officer</source>
        <translation>添加主席团成员</translation>
    </message>
    <message>
        <source>change an officer</source>
        <translation>修改主席团成员</translation>
    </message>
    <message>
        <source>take an officer away</source>
        <translation>移除主席团成员</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>A list of documents is written as xlsx, csv, json, docx or odt.</source>
        <translation>文件清单可写成 xlsx、csv、json、docx 或 odt。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>it holds no list of meetings.</source>
        <translation>其中没有会议清单。</translation>
    </message>
    <message>
        <source>bring meetings in</source>
        <translation>导入会议</translation>
    </message>
    <message>
        <source>body (code)</source>
        <translation>机构（代码）</translation>
    </message>
    <message>
        <source>name of a new body</source>
        <translation>新机构名称</translation>
    </message>
    <message>
        <source>code of the meeting</source>
        <translation>会议代码</translation>
    </message>
    <message>
        <source>number of the meeting</source>
        <translation>会议届次</translation>
    </message>
    <message>
        <source>title (en)</source>
        <translation>标题（英文）</translation>
    </message>
    <message>
        <source>title (fr)</source>
        <translation>标题（法文）</translation>
    </message>
    <message>
        <source>title (es)</source>
        <translation>标题（西文）</translation>
    </message>
    <message>
        <source>title (zh)</source>
        <translation>标题（中文）</translation>
    </message>
    <message>
        <source>title (ru)</source>
        <translation>标题（俄文）</translation>
    </message>
    <message>
        <source>title (ar)</source>
        <translation>标题（阿文）</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>time without days</source>
        <translation>时间（无具体日期）</translation>
    </message>
    <message>
        <source>place (en)</source>
        <translation>地点（英文）</translation>
    </message>
    <message>
        <source>place (fr)</source>
        <translation>地点（法文）</translation>
    </message>
    <message>
        <source>place (es)</source>
        <translation>地点（西文）</translation>
    </message>
    <message>
        <source>place (zh)</source>
        <translation>地点（中文）</translation>
    </message>
    <message>
        <source>place (ru)</source>
        <translation>地点（俄文）</translation>
    </message>
    <message>
        <source>place (ar)</source>
        <translation>地点（阿文）</translation>
    </message>
    <message>
        <source>how it is held</source>
        <translation>举行方式</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>nothing here has a day yet: the calendar would be empty.</source>
        <translation>此处尚无任何日期：日历将是空的。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>the cell in column %1 has more than %2 letters.</source>
        <translation>列 %1 中的单元格超过 %2 个字符。</translation>
    </message>
    <message>
        <source>“%1” is nothing that column %2 takes; write %3.</source>
        <translation>列 %2 不接受“%1”；请写 %3。</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no body is named; say which column holds its code.</source>
        <translation>未指明机构；请说明哪一列含有机构代码。</translation>
    </message>
    <message>
        <source>the library knows no body “%1”; give its name in a column “name of a new body”.</source>
        <translation>文件库中没有机构“%1”；请在“新机构名称”列中给出其名称。</translation>
    </message>
    <message>
        <source>“%1” is no code of a body: it is made of letters, digits, hyphens and points.</source>
        <translation>“%1”不能作为机构代码：代码由字母、数字、连字符和点组成。</translation>
    </message>
    <message>
        <source>there is neither a code nor a number of a meeting.</source>
        <translation>既没有会议代码，也没有会议届次。</translation>
    </message>
    <message>
        <source>the code of a meeting is made of letters and digits, %1 at most: COP-4.</source>
        <translation>会议代码由字母和数字组成，最多 %1 个字符：COP-4。</translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation>部分：%1</translation>
    </message>
    <message>
        <source>No column names the meeting by its code or number; choose one.</source>
        <translation>没有一列以代码或届次指明会议；请选择一列。</translation>
    </message>
    <message>
        <source>%1 is later than 2199; days are given in the Gregorian calendar.</source>
        <translation>%1 晚于 2199 年；日期采用公历。</translation>
    </message>
    <message>
        <source>these meetings are related the other way round.</source>
        <translation>这两次会议的关系方向相反。</translation>
    </message>
    <message>
        <source>these meetings are not related so.</source>
        <translation>这两次会议没有这种关系。</translation>
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
        <source>The search index of “{1}” is damaged, or another version of the program made it. It can be made again from the files: rapporteur-cli reindex.</source>
        <translation>“{1}”的搜索索引已损坏，或由本程序的另一版本生成。可用电子文件重建：rapporteur-cli reindex。</translation>
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
    <message>
        <source>Nothing is named. Give its number, its symbol or its name.</source>
        <translation>未指明任何内容。请给出编号、文号或名称。</translation>
    </message>
    <message>
        <source>“{1}” fits {2} things: {3}. Give more of it.</source>
        <translation>“{1}”与 {2} 项相符：{3}。请输入得更完整。</translation>
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
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>至 %1</translation>
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
    <name>participation</name>
    <message>
        <source>Parties</source>
        <translation>缔约方</translation>
    </message>
    <message>
        <source>the library does not know when the treaty of this meeting came into force.</source>
        <translation>文件库中没有本次会议所属条约的生效日期。</translation>
    </message>
    <message>
        <source>add an organization</source>
        <translation>添加组织</translation>
    </message>
    <message>
        <source>change an organization</source>
        <translation>修改组织</translation>
    </message>
    <message>
        <source>delete an organization</source>
        <translation>删除组织</translation>
    </message>
    <message>
        <source>set when a treaty binds</source>
        <translation>设定条约对缔约方生效的时间</translation>
    </message>
    <message>
        <source>record an instrument</source>
        <translation>记录文书</translation>
    </message>
    <message>
        <source>delete an instrument</source>
        <translation>删除文书</translation>
    </message>
    <message>
        <source>add to the list of a meeting</source>
        <translation>添加到会议名单</translation>
    </message>
    <message>
        <source>change a participation</source>
        <translation>修改参加情况</translation>
    </message>
    <message>
        <source>take off the list of a meeting</source>
        <translation>从会议名单移除</translation>
    </message>
    <message>
        <source>register for a meeting</source>
        <translation>注册参加会议</translation>
    </message>
    <message>
        <source>take a registration back</source>
        <translation>撤销注册</translation>
    </message>
    <message>
        <source>record credentials</source>
        <translation>记录全权证书</translation>
    </message>
    <message>
        <source>record the admission of an observer</source>
        <translation>记录观察员的接纳</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>添加与会者</translation>
    </message>
    <message>
        <source>change a participant</source>
        <translation>修改与会者</translation>
    </message>
    <message>
        <source>delete a participant</source>
        <translation>删除与会者</translation>
    </message>
    <message>
        <source>invite to a meeting</source>
        <translation>邀请参加会议</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>an invitation needs its day.</source>
        <translation>邀请须有日期。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>name (en)</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>name (fr)</source>
        <translation>名称（法文）</translation>
    </message>
    <message>
        <source>name (es)</source>
        <translation>名称（西文）</translation>
    </message>
    <message>
        <source>name (zh)</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>name (ru)</source>
        <translation>名称（俄文）</translation>
    </message>
    <message>
        <source>name (ar)</source>
        <translation>名称（阿文）</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>invited on</source>
        <translation>邀请日期</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>全权证书</translation>
    </message>
    <message>
        <source>day of the credentials</source>
        <translation>全权证书日期</translation>
    </message>
    <message>
        <source>admission as an observer</source>
        <translation>观察员接纳情况</translation>
    </message>
    <message>
        <source>day of the admission</source>
        <translation>接纳日期</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>代表团团长</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>旅费</translation>
    </message>
    <message>
        <source>who pays the travel</source>
        <translation>旅费支付方</translation>
    </message>
    <message>
        <source>kind of instrument</source>
        <translation>文书类别</translation>
    </message>
    <message>
        <source>deposited on</source>
        <translation>交存日期</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>退约日期</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>“%1”不是日历上的日期。</translation>
    </message>
    <message>
        <source>“%1” lies outside the years 1945 to 2199.</source>
        <translation>“%1”不在 1945 年至 2199 年范围内。</translation>
    </message>
    <message>
        <source>“%1” can be two days; write it as 2021-11-01.</source>
        <translation>“%1”可能指两个日期；请写成 2021-11-01。</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2021-11-01.</source>
        <translation>“%1”不是日期；请写成 2021-11-01。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 what it held, %3 what it will hold</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>the library calls it “%1”, not “%2”; the name stays.</source>
        <translation>文件库中的名称是“%1”，不是“%2”；保留原名称。</translation>
    </message>
    <message>
        <source>the library has it in another region: %1.</source>
        <translation>文件库中该国家或组织属于另一区域：%1。</translation>
    </message>
    <message>
        <source>it tells of a person and names none; that is left out.</source>
        <translation>述及人员但未写明姓名；该内容已略去。</translation>
    </message>
    <message>
        <source>Added: %1 (line %2)</source>
        <translation>新增：%1（第 %2 行）</translation>
    </message>
    <message>
        <source>Changed: %1 (line %2)</source>
        <translation>有改动：%1（第 %2 行）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: it says “%2”, line %3 said “%4”; the later counts.</source>
        <translation>%1：此处为“%2”，第 %3 行为“%4”；以靠后的行为准。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood and left out.</source>
        <translation>%1：无法理解“%2”，已略去。</translation>
    </message>
    <message>
        <source>the library knows no treaty of this meeting; what was deposited is left out.</source>
        <translation>文件库中没有本次会议所属的条约；已略去交存的内容。</translation>
    </message>
    <message>
        <source>only States and regional economic integration organizations become Parties; what was deposited is left out.</source>
        <translation>只有国家和区域经济一体化组织才能成为缔约方；已略去交存的内容。</translation>
    </message>
    <message>
        <source>an instrument needs the day of its deposit; it is left out.</source>
        <translation>文书须有交存日期；已略去。</translation>
    </message>
    <message>
        <source>the withdrawal is before the deposit; both are left out.</source>
        <translation>退约早于交存；两者均已略去。</translation>
    </message>
    <message>
        <source>a day of credentials needs their state; the day is left out.</source>
        <translation>全权证书日期须附有其状态；已略去该日期。</translation>
    </message>
    <message>
        <source>a day of admission needs its state; the day is left out.</source>
        <translation>接纳日期须附有其状态；已略去该日期。</translation>
    </message>
    <message>
        <source>The library does not know it: it is added (%1).</source>
        <translation>文件库中没有：将予添加（%1）。</translation>
    </message>
    <message>
        <source>It is written as docx, odt, pdf, xlsx, csv or json.</source>
        <translation>可写成 docx、odt、pdf、xlsx、csv 或 json。</translation>
    </message>
    <message>
        <source>Line %1: no organization is named.</source>
        <translation>第 %1 行：未指明组织。</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations are called so; give its code.</source>
        <translation>
            <numerusform>有 %n 个组织使用此名称；请给出其代码。</numerusform>
        </translation>
    </message>
    <message>
        <source>code and name mean different organizations.</source>
        <translation>代码和名称所指的组织不同。</translation>
    </message>
    <message>
        <source>the library knows no organization “%1”; tell its kind in a column, or add it first.</source>
        <translation>文件库中没有组织“%1”；请在一列中说明其类别，或先予添加。</translation>
    </message>
    <message>
        <source>“%1” can be no code; that of a State has three letters, as JPN (ISO 3166-1).</source>
        <translation>“%1”不能作为代码；国家代码为三个字母，如 JPN（ISO 3166-1）。</translation>
    </message>
    <message>
        <source>the library does not know it, and no column gives its name.</source>
        <translation>文件库中没有，也没有一列给出其名称。</translation>
    </message>
    <message>
        <source>No column names the State or organization; choose one.</source>
        <translation>没有一列指明国家或组织；请选择一列。</translation>
    </message>
    <message>
        <source>bring participation in</source>
        <translation>导入参加情况</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>regional economic integration organization</source>
        <translation>区域经济一体化组织</translation>
    </message>
    <message>
        <source>United Nations body</source>
        <translation>联合国机构</translation>
    </message>
    <message>
        <source>intergovernmental organization</source>
        <translation>政府间组织</translation>
    </message>
    <message>
        <source>non-governmental organization</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>工业界</translation>
    </message>
    <message>
        <source>academia</source>
        <translation>学术界</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>other organization</source>
        <translation>其他组织</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>无区域</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>非洲国家</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>亚太国家</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>东欧国家</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>拉丁美洲和加勒比国家</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>西欧和其他国家</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>ratification</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>accession</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>succession</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>无全权证书</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>examined</source>
        <translation>已审查</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>无申请</translation>
    </message>
    <message>
        <source>request received</source>
        <translation>已收到申请</translation>
    </message>
    <message>
        <source>request reviewed</source>
        <translation>已审查申请</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>已接纳</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>有反对意见</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>未申请</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>已订票</translation>
    </message>
    <message>
        <source>travelled</source>
        <translation>已成行</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>It is no Party on the opening day, and has handed in credentials.</source>
        <translation>该方在开幕日不是缔约方，但提交了全权证书。</translation>
    </message>
    <message>
        <source>It is a Party and needs no admission as an observer.</source>
        <translation>该方是缔约方，无需接纳为观察员。</translation>
    </message>
    <message>
        <source>It is registered, and not admitted as an observer.</source>
        <translation>该方已注册，但未获接纳为观察员。</translation>
    </message>
    <message>
        <source>It is registered, and has handed in no credentials.</source>
        <translation>该方已注册，但未提交全权证书。</translation>
    </message>
    <message>
        <source>Nobody heads the delegation.</source>
        <translation>代表团没有团长。</translation>
    </message>
    <message>
        <source>More than one person heads the delegation.</source>
        <translation>代表团有不止一位团长。</translation>
    </message>
    <message>
        <source>Travel is paid for, and it is not registered.</source>
        <translation>该方获资助旅费，但未注册。</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参加情况</translation>
    </message>
    <message>
        <source>The list is written as xlsx, csv or json.</source>
        <translation>名单可写成 xlsx、csv 或 json。</translation>
    </message>
    <message>
        <source>write it as 2026-11-21.</source>
        <translation>请写成 2026-11-21。</translation>
    </message>
    <message>
        <source>member State</source>
        <translation>成员国</translation>
    </message>
    <message>
        <source>behind the State stand its first and its last day, and no more.</source>
        <translation>国家之后只能写首日和末日。</translation>
    </message>
    <message>
        <source>set the member States of an organization</source>
        <translation>设定组织的成员国</translation>
    </message>
    <message>
        <source>line %1 has the same name with the code “%2”, not “%3”.</source>
        <translation>第 %1 行名称相同，但代码为“%2”，而非“%3”。</translation>
    </message>
    <message>
        <source>line %1 has the same code with the name “%2”, not “%3”.</source>
        <translation>第 %1 行代码相同，但名称为“%2”，而非“%3”。</translation>
    </message>
    <message>
        <source>It votes if this organization does not: %1.</source>
        <translation>如该组织不行使表决权，则由其行使：%1。</translation>
    </message>
    <message>
        <source>Its member States are not known. It has one vote for each of them that is a Party, and none if one of them votes itself.</source>
        <translation>其成员国不详。其票数与其作为缔约方的成员国数目相同；如任一成员国自行行使表决权，则没有表决权。</translation>
    </message>
    <message>
        <source>None of its member States is a Party: it has no vote.</source>
        <translation>其成员国均不是缔约方：没有表决权。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n vote(s) if none of its member States votes itself: %1.</source>
        <extracomment>behind the colon stand the names of the member States</extracomment>
        <translation>
            <numerusform>如无成员国自行行使表决权，则有 %n 票：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>working document</source>
        <translation>工作文件</translation>
    </message>
    <message>
        <source>information document</source>
        <translation>资料文件</translation>
    </message>
    <message>
        <source>in-session document</source>
        <translation>会期文件</translation>
    </message>
    <message>
        <source>post-session document</source>
        <translation>会后文件</translation>
    </message>
    <message>
        <source>proposal to amend</source>
        <translation>修正提案</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预报</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>move a meeting</source>
        <translation>更改会议日期</translation>
    </message>
    <message>
        <source>on the opening day</source>
        <translation>开幕日</translation>
    </message>
    <message>
        <source>on the closing day</source>
        <translation>闭幕日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before the opening</source>
        <translation>开幕前 %1</translation>
    </message>
    <message>
        <source>%1 before the closing</source>
        <translation>闭幕前 %1</translation>
    </message>
    <message>
        <source>%1 after the opening</source>
        <translation>开幕后 %1</translation>
    </message>
    <message>
        <source>%1 after the closing</source>
        <translation>闭幕后 %1</translation>
    </message>
    <message>
        <source>plan a document</source>
        <translation>计划一份文件</translation>
    </message>
    <message>
        <source>change a planned document</source>
        <translation>修改计划文件</translation>
    </message>
    <message>
        <source>take a document off the plan</source>
        <translation>将文件移出计划</translation>
    </message>
    <message>
        <source>plan the documents at hand</source>
        <translation>将现有文件列入计划</translation>
    </message>
    <message>
        <source>record a step of a document</source>
        <translation>记录文件的一个步骤</translation>
    </message>
    <message>
        <source>fix a day of a document</source>
        <translation>确定文件的一个日期</translation>
    </message>
    <message>
        <source>set the state of a planned document</source>
        <translation>设定计划文件的状态</translation>
    </message>
    <message>
        <source>add a set of rules</source>
        <translation>添加规则集</translation>
    </message>
    <message>
        <source>change rules</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>delete a set of rules</source>
        <translation>删除规则集</translation>
    </message>
    <message>
        <source>choose the rules of a meeting</source>
        <translation>选择会议的规则</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>nothing is done on a day that has not come yet.</source>
        <translation>完成日期不能在将来。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ActivitiesPage</name>
    <message>
        <source>Activities on an axis of time</source>
        <translation>时间轴上的活动</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Filter by words, places, partners, donors</source>
        <translation>按词语、地点、合作伙伴、捐助方筛选</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>活动类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add activity…</source>
        <translation>添加活动…</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>尚无活动</translation>
    </message>
    <message>
        <source>Workshops, missions, publications and services that are noted here become the evidence of what was done, and the raw material of a report.</source>
        <translation>在此记录的讲习班、访问、出版物和服务将成为已开展工作的佐证和报告的素材。</translation>
    </message>
    <message>
        <source>No activity fits the filter</source>
        <translation>没有符合筛选条件的活动</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>减少条件或许能找到。</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>dates, title, state of an activity</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>The activity was deleted.</source>
        <translation>活动已删除。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ActivityDialog</name>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>内容：</translation>
    </message>
    <message>
        <source>Workshop on …</source>
        <translation>关于……的讲习班</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>上述文本的语文</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>语文：</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>时间：</translation>
    </message>
    <message>
        <source>2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 or 2026</source>
        <translation>2026-11-21、2026-11-21/2026-11-25、2026-11、2026-Q4 或 2026</translation>
    </message>
    <message>
        <source>several: with semicolons between</source>
        <translation>多个：以分号分隔</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>地点：</translation>
    </message>
    <message>
        <source>Partners:</source>
        <translation>合作伙伴：</translation>
    </message>
    <message>
        <source>Donors:</source>
        <translation>捐助方：</translation>
    </message>
    <message>
        <source>Areas:</source>
        <translation>领域：</translation>
    </message>
    <message>
        <source>Documents:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>symbols, with semicolons between</source>
        <translation>文号，以分号分隔</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>回应：</translation>
    </message>
    <message>
        <source>such as MC-3/11 5 (b)</source>
        <translation>例如 MC-3/11 5 (b)</translation>
    </message>
    <message>
        <source>Say what was done: an activity needs a title.</source>
        <translation>请说明做了什么：活动需要标题。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 or 2026.</source>
        <translation>“%1”不是日期。请写 2026-11-21、2026-11-21/2026-11-25、2026-11、2026-Q4 或 2026。</translation>
    </message>
    <message>
        <source>The activity is in the log.</source>
        <translation>活动已记录。</translation>
    </message>
    <message>
        <source>Meetings:</source>
        <translation>会议：</translation>
    </message>
    <message>
        <source>such as COP-4, with semicolons between</source>
        <translation>例如 COP-4，用分号隔开</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ActivityListModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::AgendaTree</name>
    <message>
        <source>Items of the agenda with their documents</source>
        <translation>议程项目及其文件</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>deferred to a meeting</comment>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>%1 — announced, not held</source>
        <translation>%1 — 已预告，尚缺</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::AskedBeforeView</name>
    <message>
        <source>Where the same was asked before</source>
        <translation>此前提出相同要求之处</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <comment>how much two paragraphs have in common</comment>
        <translation>相似度 %1%</translation>
    </message>
    <message>
        <source>%1, same addressee</source>
        <translation>%1，对象相同</translation>
    </message>
    <message>
        <source>No other decision of the register asks the like.</source>
        <translation>登记册中没有其他决定提出类似要求。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::BesideReader</name>
    <message>
        <source>Scroll both in step</source>
        <translation>两边同步滚动</translation>
    </message>
    <message>
        <source>Pages of the version beside</source>
        <translation>并排版本的页面</translation>
    </message>
    <message>
        <source>Text of the version beside</source>
        <translation>并排版本的文本</translation>
    </message>
    <message>
        <source>Close the version beside</source>
        <translation>关闭并排版本</translation>
    </message>
    <message>
        <source>The file of this language version is gone. Import the document again.</source>
        <translation>此语文版本的电子文件已不存在。请重新导入该文件。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
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
    <name>rapporteur::gui::CooperationAgreements</name>
    <message>
        <source>Agreements on services with their lines</source>
        <translation>服务协议及其细目</translation>
    </message>
    <message>
        <source>Agreement or service</source>
        <translation>协议或服务</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Budgeted</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>实际收费</translation>
    </message>
    <message>
        <source>Signed, delivered</source>
        <translation>签署/交付</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No agreements in force on this day</source>
        <translation>该日没有有效的协议</translation>
    </message>
    <message>
        <source>Service agreements on cost recovery stand here with what was budgeted, charged and delivered.</source>
        <translation>按费用回收方式订立的服务协议及其预算、实际收费和交付情况列在这里。</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>添加协议…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>协议…</translation>
    </message>
    <message>
        <source>Line of the agreement…</source>
        <translation>协议细目…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>保存为文档…</translation>
    </message>
    <message>
        <source>Save the agreements</source>
        <translation>保存协议</translation>
    </message>
    <message>
        <source>agreements</source>
        <comment>name of a file</comment>
        <translation>协议</translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation>%1 为 %2 提供服务</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationAreas</name>
    <message>
        <source>Areas of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No areas of cooperation on this day</source>
        <translation>该日没有合作领域</translation>
    </message>
    <message>
        <source>Areas stand under the headings of a decision. Add a heading first, then its areas.</source>
        <translation>领域列于决定的标题之下。请先添加标题，再添加领域。</translation>
    </message>
    <message>
        <source>Add a heading…</source>
        <translation>添加标题…</translation>
    </message>
    <message>
        <source>Heading…</source>
        <translation>标题…</translation>
    </message>
    <message>
        <source>Area under the heading…</source>
        <translation>标题下的领域…</translation>
    </message>
    <message>
        <source>Lead officer of the area…</source>
        <translation>领域的牵头干事…</translation>
    </message>
    <message>
        <source>Change the scope from a day…</source>
        <translation>自某日起更改范围…</translation>
    </message>
    <message>
        <source>History of the area…</source>
        <translation>领域的历史记录…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>保存为文档…</translation>
    </message>
    <message>
        <source>Save the areas of cooperation</source>
        <translation>保存合作领域</translation>
    </message>
    <message>
        <source>areas-of-cooperation</source>
        <comment>name of a file</comment>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading and decision</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Choose the heading under which the area stands.</source>
        <translation>请选择领域所列于的标题。</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationCalls</name>
    <message>
        <source>Calls and submissions</source>
        <translation>征集通知和提交材料</translation>
    </message>
    <message>
        <source>Call, or who answered</source>
        <translation>征集通知或答复者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received, deadline</source>
        <translation>收到/截止日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Issued as, summary</source>
        <translation>印发文号、摘要</translation>
    </message>
    <message>
        <source>No calls until this day</source>
        <translation>截至该日没有征集通知</translation>
    </message>
    <message>
        <source>A call asks Parties or others for something by a day; what they submit stands under it, and who has not answered.</source>
        <translation>征集通知要求缔约方或其他各方在某日之前提供资料；提交的材料和尚未答复者列于其下。</translation>
    </message>
    <message>
        <source>Add a call…</source>
        <translation>添加征集通知…</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>征集通知…</translation>
    </message>
    <message>
        <source>Submission to the call…</source>
        <translation>对征集通知的提交材料…</translation>
    </message>
    <message>
        <source>Files of the submission…</source>
        <translation>提交材料的电子文件…</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>保存电子文件…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>保存为文档…</translation>
    </message>
    <message>
        <source>Save the submissions</source>
        <translation>保存提交材料</translation>
    </message>
    <message>
        <source>submissions</source>
        <comment>name of a file</comment>
        <translation>提交材料</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>open</source>
        <translation>征集中</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3</source>
        <comment>counts and state</comment>
        <translation>%1/%2 已答复 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Files of the submission</source>
        <translation>提交材料的电子文件</translation>
    </message>
    <message>
        <source>The files are kept with the submission.</source>
        <translation>电子文件已随提交材料保存。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存电子文件</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationContributions</name>
    <message>
        <source>Contributions with their sums</source>
        <translation>捐款及其合计</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>No contributions yet</source>
        <translation>尚无捐款</translation>
    </message>
    <message>
        <source>Who gave what in which year and for what; sums are made for each currency by itself.</source>
        <translation>谁在哪一年为何用途捐助了什么；合计按每种货币分别计算。</translation>
    </message>
    <message>
        <source>Add a contribution…</source>
        <translation>添加捐款…</translation>
    </message>
    <message>
        <source>Contribution…</source>
        <translation>捐款…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>保存为文档…</translation>
    </message>
    <message>
        <source>Save the contributions</source>
        <translation>保存捐款</translation>
    </message>
    <message>
        <source>contributions</source>
        <comment>name of a file</comment>
        <translation>捐款</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationGroups</name>
    <message>
        <source>Groups and their members</source>
        <translation>小组及其成员</translation>
    </message>
    <message>
        <source>Group or member</source>
        <translation>小组或成员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>上级/依据</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No groups at work on this day</source>
        <translation>该日没有开展工作的小组</translation>
    </message>
    <message>
        <source>Task forces and working groups stand here with their members and the days of both.</source>
        <translation>工作队和工作组及其成员和各自的起止日期列在这里。</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>添加小组…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>小组…</translation>
    </message>
    <message>
        <source>Member of the group…</source>
        <translation>小组成员…</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationPage</name>
    <message>
        <source>Cooperation</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Parts of cooperation</source>
        <translation>合作的各部分</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>征集通知</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationTab</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionFactsDialog</name>
    <message>
        <source>About the decision</source>
        <translation>关于该决定</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>编号：</translation>
    </message>
    <message>
        <source>such as MC-3/11; none for a draft</source>
        <translation>例如 MC-3/11；草案没有编号</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>标题：</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>语文：%1</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>会议：</translation>
    </message>
    <message>
        <source>Adopted on:</source>
        <translation>通过日期：</translation>
    </message>
    <message>
        <source>2026-11-21; else the last day of the meeting</source>
        <translation>2026-11-21；否则为会议最后一天</translation>
    </message>
    <message>
        <source>Subjects:</source>
        <translation>主题：</translation>
    </message>
    <message>
        <source>several: with semicolons between</source>
        <translation>多个：以分号分隔</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>网址：</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-11-21.</source>
        <translation>“%1”不是日期。请写成 2026-11-21。</translation>
    </message>
    <message>
        <source>The decision is changed.</source>
        <translation>决定已更改。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionImportDialog</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无改动</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>无法采用</translation>
    </message>
    <message>
        <source>Add decisions</source>
        <translation>添加决定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Where the decisions come from</source>
        <translation>决定的来源</translation>
    </message>
    <message>
        <source>Document of the library</source>
        <translation>文件库中的文件</translation>
    </message>
    <message>
        <source>A report to which decisions are annexed, a decision of its own, or a note that proposes one: all its language versions are read.</source>
        <translation>附有决定的报告、单独印发的决定或提出决定的说明：读取其所有语文版本。</translation>
    </message>
    <message>
        <source>Symbol of the document</source>
        <translation>文件文号</translation>
    </message>
    <message>
        <source>Symbol, such as UNEP/MC/COP.4/28</source>
        <translation>文号，例如 UNEP/MC/COP.4/28</translation>
    </message>
    <message>
        <source>Symbol:</source>
        <translation>文号：</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>The text of one or several decisions, in one language. What the text itself does not say can be told here.</source>
        <translation>一项或多项决定的文本，使用一种语文。文本本身未说明的可在此说明。</translation>
    </message>
    <message>
        <source>Text of the decisions</source>
        <translation>决定的文本</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>决定的编号</translation>
    </message>
    <message>
        <source>such as MC-3/11</source>
        <translation>例如 MC-3/11</translation>
    </message>
    <message>
        <source>Meeting that adopted it</source>
        <translation>通过该决定的会议</translation>
    </message>
    <message>
        <source>such as COP-3</source>
        <translation>例如 COP-3</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文本的语文</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>依文本而定</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>编号：</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>会议：</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>语文：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>A table (CSV), the JSON of InforMEA or of another library, or plain text.</source>
        <translation>表格（CSV）、InforMEA 或另一文件库的 JSON，或纯文本。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>电子文件：</translation>
    </message>
    <message>
        <source>What would be added or changed</source>
        <translation>将添加或更改的内容</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Add to the register</source>
        <translation>添加到登记册</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>显示其中内容</translation>
    </message>
    <message>
        <source>File with decisions</source>
        <translation>含有决定的电子文件</translation>
    </message>
    <message>
        <source>Decisions (*.csv *.json *.txt)</source>
        <translation>决定 (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>No decision was found in it.</source>
        <translation>其中没有找到决定。</translation>
    </message>
    <message>
        <source>%1 new, %2 with changes, %3 unchanged, %4 that cannot be taken.</source>
        <translation>新增 %1 项，有改动 %2 项，无改动 %3 项，无法采用 %4 项。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) added to the register.</source>
        <translation>
            <numerusform>已将 %n 项决定添加到登记册。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionListModel</name>
    <message>
        <source>none of %1</source>
        <translation>无（共 %1 项）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2 项）</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) wait for a person&apos;s word</source>
        <translation>
            <numerusform>%n 项任务规定等待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
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
        <source>Adopted</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionPage</name>
    <message>
        <source>%1 is missing in: %2.</source>
        <translation>以下语文缺少 %1：%2。</translation>
    </message>
    <message>
        <source>The label of %1 stands twice.</source>
        <translation>编号 %1 出现两次。</translation>
    </message>
    <message>
        <source>Before %1, %2 is missing.</source>
        <translation>%1 之前缺少 %2。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>No decision chosen</source>
        <translation>未选择决定</translation>
    </message>
    <message>
        <source>Choose one in the register to see what it asks.</source>
        <translation>请在登记册中选择一项决定，查看其要求。</translation>
    </message>
    <message>
        <source>Parts of the decision&apos;s page</source>
        <translation>决定页面的各部分</translation>
    </message>
    <message>
        <source>Relations and documents</source>
        <translation>关系与文件</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>To</source>
        <translation>相关项</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What cites the decision</source>
        <translation>引用该决定的内容</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>被引用于</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text and follow-up</source>
        <translation>文本与落实</translation>
    </message>
    <message>
        <source>A second language beside the text</source>
        <translation>文本旁的第二语文</translation>
    </message>
    <message>
        <source>Status as at</source>
        <translation>状况截至</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>单一语文</translation>
    </message>
    <message>
        <source>%1 beside it</source>
        <translation>并排%1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>不在登记册中</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>paragraphs</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>载于</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>拟备文件</translation>
    </message>
    <message>
        <source>Relations (%1)</source>
        <translation>关系（%1）</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
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
        <source>Cited by (%1)</source>
        <translation>被引用于（%1）</translation>
    </message>
    <message>
        <source>The text is changed.</source>
        <translation>文本已更改。</translation>
    </message>
    <message>
        <source>What cites the paragraph</source>
        <translation>引用该段的内容</translation>
    </message>
    <message>
        <source>About the paragraph</source>
        <translation>关于该段</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>该段的要求</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>此前要求</translation>
    </message>
    <message>
        <source>Asked before (%1)</source>
        <translation>此前要求（%1）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about the decision</source>
        <translation>决定的更多操作</translation>
    </message>
    <message>
        <source>Number, title, meeting …</source>
        <translation>编号、标题、会议…</translation>
    </message>
    <message>
        <source>New relation…</source>
        <translation>新建关系…</translation>
    </message>
    <message>
        <source>Remove the chosen relation</source>
        <translation>移除所选关系</translation>
    </message>
    <message>
        <source>Paragraph behind this one…</source>
        <translation>在此段之后新增段落…</translation>
    </message>
    <message>
        <source>Item below this paragraph…</source>
        <translation>在此段之下新增分段…</translation>
    </message>
    <message>
        <source>Label of the paragraph…</source>
        <translation>段落编号…</translation>
    </message>
    <message>
        <source>Delete the paragraph</source>
        <translation>删除段落</translation>
    </message>
    <message>
        <source>Read the mandates again</source>
        <translation>重新读取任务规定</translation>
    </message>
    <message>
        <source>Save the matrix…</source>
        <translation>保存落实情况表…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史记录…</translation>
    </message>
    <message>
        <source>Delete the decision</source>
        <translation>删除决定</translation>
    </message>
    <message>
        <source>Choose a relation in the list first.</source>
        <translation>请先在列表中选择一项关系。</translation>
    </message>
    <message>
        <source>This relation belongs to %1: remove it there.</source>
        <translation>此关系属于 %1：请在该处移除。</translation>
    </message>
    <message>
        <source>The relation is removed.</source>
        <translation>关系已移除。</translation>
    </message>
    <message>
        <source>The paragraph is deleted, with what it asks.</source>
        <translation>段落及其要求已删除。</translation>
    </message>
    <message>
        <source>The mandates are read again.</source>
        <translation>已重新读取任务规定。</translation>
    </message>
    <message>
        <source>The decision is deleted.</source>
        <translation>决定已删除。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionTree</name>
    <message>
        <source>Text of the paragraph</source>
        <translation>段落文本</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Paragraphs of the decision</source>
        <translation>决定的段落</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续落实</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of the part of a decision, and its label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not in this language</source>
        <translation>此语文没有</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Filter by number or title</source>
        <translation>按编号或标题筛选</translation>
    </message>
    <message>
        <source>Order of the register</source>
        <translation>登记册排序</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Latest adoption first</source>
        <translation>最近通过者在先</translation>
    </message>
    <message>
        <source>Added last first</source>
        <translation>最近添加者在先</translation>
    </message>
    <message>
        <source>Add decisions…</source>
        <translation>添加决定…</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 项决定</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision fits the filter</source>
        <translation>没有符合筛选条件的决定</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>减少条件或许能找到。</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>尚无决定</translation>
    </message>
    <message>
        <source>They are read from a meeting&apos;s report in the library, from pasted text, or from a file.</source>
        <translation>可从文件库中的会议报告、粘贴的文本或电子文件读取。</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定机构</translation>
    </message>
    <message>
        <source>All bodies and meetings</source>
        <translation>所有机构和会议</translation>
    </message>
    <message>
        <source>Adopted in</source>
        <translation>通过年份</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
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
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of the document</source>
        <translation>文件的标签</translation>
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
    <name>rapporteur::gui::DueEdit</name>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Kind of due time</source>
        <translation>期限类别</translation>
    </message>
    <message>
        <source>No time said</source>
        <translation>未说明期限</translation>
    </message>
    <message>
        <source>By a day</source>
        <translation>某日之前</translation>
    </message>
    <message>
        <source>At a meeting</source>
        <translation>某次会议</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>定期</translation>
    </message>
    <message>
        <source>At an event</source>
        <translation>某一事件</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>such as: entry into force</source>
        <translation>例如：生效</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>会议届次</translation>
    </message>
    <message>
        <source>Days from the opening, negative before it</source>
        <translation>距开幕的天数，开幕前为负数</translation>
    </message>
    <message>
        <source>Days from the opening of the meeting: −70 is ten weeks before it</source>
        <translation>距会议开幕的天数：−70 表示开幕前十周</translation>
    </message>
    <message>
        <source> days from the opening</source>
        <comment>after a number, which may be negative</comment>
        <translation> 天（距开幕）</translation>
    </message>
    <message>
        <source>Every so many</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of months, years or meetings</comment>
        <translation>每 </translation>
    </message>
    <message>
        <source>Months, years or meetings</source>
        <translation>月、年或会议</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>次会议</translation>
    </message>
    <message>
        <source>For the first time by</source>
        <translation>首次期限</translation>
    </message>
    <message>
        <source>first by</source>
        <translation>首次于</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>下次会议</translation>
    </message>
    <message>
        <source>The meeting with the number</source>
        <translation>届次为</translation>
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
    <name>rapporteur::gui::FollowUpPage</name>
    <message>
        <source>Follow-up</source>
        <translation>后续落实</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>任务规定</translation>
    </message>
    <message>
        <source>Filter by number, title or text</source>
        <translation>按编号、标题或文本筛选</translation>
    </message>
    <message>
        <source>Which mandates</source>
        <translation>哪些任务规定</translation>
    </message>
    <message>
        <source>All mandates</source>
        <translation>所有任务规定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>%n 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>没有佐证</translation>
    </message>
    <message numerus="yes">
        <source>Changed in the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天有改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表排序</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>按决定</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>按期限</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状况</translation>
    </message>
    <message>
        <source>Status as at</source>
        <translation>状况截至</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>要求对象</translation>
    </message>
    <message>
        <source>Asked of anyone</source>
        <translation>所有对象</translation>
    </message>
    <message>
        <source>Owed to the meeting</source>
        <translation>应提交会议</translation>
    </message>
    <message>
        <source>Owed to any meeting</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Any officer</source>
        <translation>所有负责人</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>添加状况…</translation>
    </message>
    <message>
        <source>Add a status to the chosen mandates (S)</source>
        <translation>为所选任务规定添加落实状况 (S)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Officer…</source>
        <translation>负责人…</translation>
    </message>
    <message>
        <source>Matrix…</source>
        <translation>落实情况表…</translation>
    </message>
    <message>
        <source>Save the list as a matrix: spreadsheet, document or text</source>
        <translation>将列表保存为落实情况表：电子表格、文档或文本</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) confirmed.</source>
        <translation>
            <numerusform>已确认 %n 项任务规定。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>addressee and number of mandates</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n 项任务规定</numerusform>
        </translation>
    </message>
    <message>
        <source>No mandate fits the filter</source>
        <translation>没有符合筛选条件的任务规定</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>减少条件或许能找到。</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>Nothing to follow up yet</source>
        <translation>尚无需要跟进的事项</translation>
    </message>
    <message>
        <source>What decisions ask of somebody is listed here once the register holds a decision.</source>
        <translation>登记册中一旦有决定，其要求就会列在这里。</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>转到决定</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>name of a file</comment>
        <translation>后续落实</translation>
    </message>
    <message numerus="yes">
        <source>Officer of %n mandate(s)</source>
        <translation>
            <numerusform>%n 项任务规定的负责人</numerusform>
        </translation>
    </message>
    <message>
        <source>Who follows this up:</source>
        <translation>由谁跟进：</translation>
    </message>
    <message>
        <source>The officer is set.</source>
        <translation>已设定负责人。</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>哪个机构的决定</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>所有决定</translation>
    </message>
    <message>
        <source>Due between two days</source>
        <translation>在两个日期之间到期</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>到期日从</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>到期日至</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::FormDialog</name>
    <message>
        <source>2026-11-21</source>
        <translation>2026-11-21</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-11-21.</source>
        <translation>“%1”不是日期。请写成 2026-11-21。</translation>
    </message>
    <message>
        <source>“%1” lies outside the years 1945 to 2199. Days are given in the Gregorian calendar.</source>
        <translation>“%1”不在 1945 年至 2199 年范围内。日期采用公历。</translation>
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
    <message>
        <source>History of the decision</source>
        <translation>决定的历史记录</translation>
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
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>已存在：%1</translation>
    </message>
    <message>
        <source>Left out: %1 – %2</source>
        <translation>略过：%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>已将 %n 个电子文件保存到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because another file has the name</source>
        <translation>
            <numerusform>因另一电子文件已使用其名称而略过 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n 个未开始</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the files of %1</source>
        <translation>保存 %1 的文件</translation>
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
    <message>
        <source>Beside this document</source>
        <translation>与此文件并排</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::LoadDialog</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Load and lateness</source>
        <translation>工作量与逾期</translation>
    </message>
    <message>
        <source>Of which meetings</source>
        <translation>哪些会议</translation>
    </message>
    <message>
        <source>This meeting: %1</source>
        <translation>本次会议：%1</translation>
    </message>
    <message>
        <source>All meetings that are planned</source>
        <translation>所有已有计划的会议</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周（起始日）</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>How the units keep their days of submission</source>
        <translation>各单位遵守提交日期的情况</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Worst, days</source>
        <translation>最长（天）</translation>
    </message>
    <message>
        <source>Mean, days</source>
        <translation>平均（天）</translation>
    </message>
    <message>
        <source>Nothing is to be translated</source>
        <translation>没有待译内容</translation>
    </message>
    <message>
        <source>Documents in the plan with a day of submission, a day of issue and more than one language make the load.</source>
        <translation>计划中有提交日期、印发日期和一种以上语文的文件计入工作量。</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>尚无计划</translation>
    </message>
    <message>
        <source>Once documents are planned, their units stand here with their days.</source>
        <translation>文件列入计划后，各单位及其天数会显示在这里。</translation>
    </message>
    <message>
        <source>Lateness by unit</source>
        <translation>按单位的逾期情况</translation>
    </message>
    <message>
        <source>no unit named</source>
        <translation>未注明单位</translation>
    </message>
    <message>
        <source>%1 p.</source>
        <comment>pages</comment>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>Save the load…</source>
        <translation>保存工作量…</translation>
    </message>
    <message>
        <source>Words and pages to be translated by week and language</source>
        <translation>按周和语文列出的待译字数和页数</translation>
    </message>
    <message>
        <source>Words and pages by week and language</source>
        <translation>按周和语文的字数和页数</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>所有各周</translation>
    </message>
    <message>
        <source>Save the load</source>
        <translation>保存工作量</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>工作量 %1</translation>
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
    <name>rapporteur::gui::MandateDialog</name>
    <message>
        <source>New mandate</source>
        <translation>新建任务规定</translation>
    </message>
    <message>
        <source>Correct the mandate</source>
        <translation>更正任务规定</translation>
    </message>
    <message>
        <source>Split the mandate</source>
        <translation>拆分任务规定</translation>
    </message>
    <message>
        <source>Parts of the mandate</source>
        <translation>任务规定的各部分</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>再加一部分</translation>
    </message>
    <message>
        <source>Words in %1. The first part keeps the statuses and evidence.</source>
        <translation>%1文本。第一部分保留状况和佐证。</translation>
    </message>
    <message>
        <source>Words in %1.</source>
        <translation>%1文本。</translation>
    </message>
    <message>
        <source>Part %1</source>
        <comment>of a mandate</comment>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>The mandate is corrected.</source>
        <translation>任务规定已更正。</translation>
    </message>
    <message>
        <source>The mandate is added.</source>
        <translation>任务规定已添加。</translation>
    </message>
    <message numerus="yes">
        <source>The mandate is split into %n part(s).</source>
        <translation>
            <numerusform>任务规定已拆分为 %n 个部分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MandateForm</name>
    <message>
        <source>Something is to be done: it is followed up</source>
        <translation>需采取行动：须跟进</translation>
    </message>
    <message>
        <source>Verb:</source>
        <translation>动词：</translation>
    </message>
    <message>
        <source>as it is printed: requests, invites</source>
        <translation>按原文：请、邀请</translation>
    </message>
    <message>
        <source>Class of the verb</source>
        <translation>动词类别</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>Asked of:</source>
        <translation>要求对象：</translation>
    </message>
    <message>
        <source>several: with semicolons between</source>
        <translation>多个：以分号分隔</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>内容：</translation>
    </message>
    <message>
        <source>a report, a draft, a list</source>
        <translation>报告、草案、清单</translation>
    </message>
    <message>
        <source>Due:</source>
        <translation>期限：</translation>
    </message>
    <message>
        <source>Condition:</source>
        <translation>条件：</translation>
    </message>
    <message>
        <source>subject to the availability of resources</source>
        <translation>在资源允许的情况下</translation>
    </message>
    <message>
        <source>Officer:</source>
        <translation>负责人：</translation>
    </message>
    <message>
        <source>who follows it up</source>
        <translation>由谁跟进</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Say what is asked: a verb or a class.</source>
        <translation>请说明要求：动词或类别。</translation>
    </message>
    <message>
        <source>Say which event it is due at.</source>
        <translation>请说明期限所依的事件。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MandateListModel</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>要求对象</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MandatePanel</name>
    <message>
        <source>%1: %2</source>
        <comment>status and note</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What the paragraph asks</source>
        <translation>该段的要求</translation>
    </message>
    <message>
        <source>Mandates of the paragraph</source>
        <translation>该段的任务规定</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>要求对象</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>添加状况…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Not a mandate</source>
        <translation>不是任务规定</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>仅供参考</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>status, and whether the mandate is confirmed</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The mandate is confirmed.</source>
        <translation>任务规定已确认。</translation>
    </message>
    <message>
        <source>The proposal is rejected.</source>
        <translation>建议已拒绝。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about mandates</source>
        <translation>任务规定的更多操作</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Add a mandate…</source>
        <translation>添加任务规定…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mandate(s)</source>
        <comment>paragraph and what it asks</comment>
        <translation>
            <numerusform>%1：%n 项任务规定</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate is deleted.</source>
        <translation>任务规定已删除。</translation>
    </message>
    <message>
        <source>It asks nothing of anybody. Where it does: More, Add a mandate.</source>
        <translation>该段没有向任何方面提出要求。如有要求：更多，添加任务规定。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MatrixDialog</name>
    <message>
        <source>Save the matrix</source>
        <translation>保存落实情况表</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>File</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>选择电子文件的位置</translation>
    </message>
    <message>
        <source>Paragraph, text, addressee, due, status as at %1, evidence and next step, in the layout of a table of a United Nations document. Texts that the language does not have are those of another.</source>
        <translation>段落、文本、对象、期限、截至 %1 的状况、佐证和下一步，采用联合国文件的表格格式。所选语文没有的文本以另一语文给出。</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>语文：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>电子文件：</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>请指明电子文件的位置。</translation>
    </message>
    <message>
        <source>%1 is a folder: add a name for the file.</source>
        <translation>%1 是文件夹：请加上文件名。</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more to replace it, or change the name.</source>
        <translation>已有同名文件。再次保存即可替换，或更改名称。</translation>
    </message>
    <message>
        <source>The matrix is saved in %1.</source>
        <translation>落实情况表已保存在 %1。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingAgenda</name>
    <message>
        <source>Version of the agenda</source>
        <translation>议程版本</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>添加项目…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move up	Ctrl+Shift+Up</source>
        <translation>上移	Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move down	Ctrl+Shift+Down</source>
        <translation>下移	Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Below the item in front	Ctrl+Shift+Right</source>
        <translation>列于前一项目之下	Ctrl+Shift+Right</translation>
    </message>
    <message>
        <source>One level up	Ctrl+Shift+Left</source>
        <translation>上升一级	Ctrl+Shift+Left</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>编号…</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>删除项目</translation>
    </message>
    <message>
        <source>Put documents under it…</source>
        <translation>列入文件…</translation>
    </message>
    <message>
        <source>Take the document from under it</source>
        <translation>移出文件</translation>
    </message>
    <message>
        <source>Read from documents…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Read items, titles and annotations from the agenda documents that the library holds</source>
        <translation>从文件库中的议程文件读取项目、标题和说明</translation>
    </message>
    <message>
        <source>Begin the adopted agenda</source>
        <translation>建立通过的议程</translation>
    </message>
    <message>
        <source>Symbols and dates…</source>
        <translation>文号和日期…</translation>
    </message>
    <message>
        <source>Delete this agenda</source>
        <translation>删除此议程</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>保存为文档…</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>尚无议程</translation>
    </message>
    <message>
        <source>It is read from the first document of the meeting and its annotations, or written here item by item.</source>
        <translation>议程可从会议的第一份文件及其说明读取，也可在此逐项编写。</translation>
    </message>
    <message>
        <source>The item stands elsewhere; the numbers follow.</source>
        <translation>项目已移动；编号随之更改。</translation>
    </message>
    <message>
        <source>The item is deleted.</source>
        <translation>项目已删除。</translation>
    </message>
    <message>
        <source>Delete item %1</source>
        <translation>删除项目 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) stand under it. They stay in the library, under no item of this agenda.</source>
        <translation>
            <numerusform>其下列有 %n 份文件。这些文件仍留在文件库中，但不列入本议程的任何项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the item</source>
        <translation>删除项目</translation>
    </message>
    <message>
        <source>The document stands under the item no longer.</source>
        <translation>文件不再列于该项目之下。</translation>
    </message>
    <message>
        <source>The adopted agenda begins as a copy of this one.</source>
        <translation>通过的议程以本议程的副本为起点。</translation>
    </message>
    <message>
        <source>The agenda is deleted.</source>
        <translation>议程已删除。</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>保存议程</translation>
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
        <source>agenda</source>
        <comment>name of a file</comment>
        <translation>议程</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDecisions</name>
    <message>
        <source>Decisions of the meeting</source>
        <translation>会议的决定</translation>
    </message>
    <message>
        <source>Mandates owed to the meeting</source>
        <translation>应提交会议的任务规定</translation>
    </message>
    <message>
        <source>Decisions of the meeting, and what is owed to it</source>
        <translation>会议的决定和应提交会议的事项</translation>
    </message>
    <message>
        <source>No decision of this meeting is in the register</source>
        <translation>登记册中没有本次会议的决定</translation>
    </message>
    <message>
        <source>Decisions come with the reports and compilations that hold their texts, or are added under Decisions.</source>
        <translation>决定随载有其文本的报告和汇编而来，也可在“决定”下添加。</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>转到决定</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>在此决定</translation>
    </message>
    <message>
        <source>Nothing is owed to this meeting</source>
        <translation>没有应提交本次会议的事项</translation>
    </message>
    <message>
        <source>What decisions ask for by this meeting stands here. The due time of a mandate is set on the page of its decision.</source>
        <translation>决定要求在本次会议之前完成的事项列在这里。任务规定的期限在其决定的页面设定。</translation>
    </message>
    <message>
        <source>Owed to this meeting</source>
        <translation>应提交本次会议</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 项决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n 项任务规定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDialog</name>
    <message>
        <source>no day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>fixed by a person: it stays</source>
        <translation>由人设定：保持不变</translation>
    </message>
    <message>
        <source>would be over</source>
        <translation>将已过期</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>会议届次</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计届次</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>such as COP-4; made of the number where it is empty</source>
        <translation>例如 COP-4；留空则由届次生成</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Language of the title and places</source>
        <translation>标题和地点的语文</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time zone of the venue</source>
        <translation>会场时区</translation>
    </message>
    <message>
        <source>such as Asia/Makassar</source>
        <translation>例如 Asia/Makassar</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>再加一部分</translation>
    </message>
    <message>
        <source>Body:</source>
        <translation>机构：</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>届次：</translation>
    </message>
    <message>
        <source>Short name:</source>
        <translation>简称：</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>标题：</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>语文：</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Time zone:</source>
        <translation>时区：</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>各部分：</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
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
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Deadlines that move</source>
        <translation>变动的期限</translation>
    </message>
    <message>
        <source>“%1” is no run of days, and no time such as the first quarter of 2022.</source>
        <translation>“%1”不是日期范围，也不是 2022-Q1 这样的时段。</translation>
    </message>
    <message>
        <source>A meeting needs a number or a short name.</source>
        <translation>会议需要届次或简称。</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) move with the meeting.</source>
        <translation>
            <numerusform>%n 个期限随会议变动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be over already.</source>
        <translation>
            <numerusform>其中 %n 个将已过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would be over already.</source>
        <translation>其中没有将已过期的。</translation>
    </message>
    <message>
        <source>Keep the new days</source>
        <translation>采用新日期</translation>
    </message>
    <message>
        <source>The meeting is changed.</source>
        <translation>会议已更改。</translation>
    </message>
    <message>
        <source>The meeting is added.</source>
        <translation>会议已添加。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDocuments</name>
    <message>
        <source>Documents of the meeting and their languages</source>
        <translation>会议文件及其语文</translation>
    </message>
    <message>
        <source>Documents of the meeting</source>
        <translation>会议文件</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>哪些文件</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>a language</comment>
        <translation>缺少：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>没有符合条件的文件</translation>
    </message>
    <message>
        <source>Nothing is late or missing in this way.</source>
        <translation>没有这样逾期或缺少的文件。</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>显示所有文件</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>Documents stand here once their pages name this meeting, or once they are planned for it.</source>
        <translation>文件的页面写明本次会议，或列入本次会议的计划后，就会显示在这里。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingGridModel</name>
    <message>
        <source>%1: due on %2</source>
        <comment>state of a language version, day</comment>
        <translation>%1：%2 到期</translation>
    </message>
    <message>
        <source>%1; corrected by %2</source>
        <translation>%1；由 %2 更正</translation>
    </message>
    <message>
        <source>(no symbol yet)</source>
        <translation>（尚无文号）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, and what is held of it</comment>
        <translation>%1：%2</translation>
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
        <source>Item</source>
        <comment>of the agenda</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>+C</source>
        <comment>a corrigendum is held too</comment>
        <translation>+更</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingImportDialog</name>
    <message>
        <source>Import meetings</source>
        <translation>导入会议</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Nothing of this table would add or change a meeting. See whether the columns are right.</source>
        <translation>此表格不会添加或更改任何会议。请检查各列是否正确。</translation>
    </message>
    <message>
        <source>The meetings are imported.</source>
        <translation>会议已导入。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingListModel</name>
    <message>
        <source>no day known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
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
        <source>%1 – %2</source>
        <comment>the first and the last day</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingNotes</name>
    <message>
        <source>Save the notes</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Notes on the meeting</source>
        <translation>会议备注</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Write here what should be remembered of this meeting.</source>
        <translation>尚无备注。请在此写下有关本次会议应记住的内容。</translation>
    </message>
    <message>
        <source>The notes are saved.</source>
        <translation>备注已保存。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingPage</name>
    <message>
        <source>no day known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>No meeting chosen</source>
        <translation>未选择会议</translation>
    </message>
    <message>
        <source>Choose one in the list to see its documents and its plan.</source>
        <translation>在列表中选择一次会议，即可看到其文件和计划。</translation>
    </message>
    <message>
        <source>Parts of the meeting&apos;s page</source>
        <translation>会议页面的各部分</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>第 %1 部分：%2</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参加情况</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Officers…</source>
        <translation>主席团成员…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Related meeting…</source>
        <translation>相关会议…</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>删除会议</translation>
    </message>
    <message>
        <source>Import meetings (CSV)…</source>
        <translation>导入会议（CSV）…</translation>
    </message>
    <message>
        <source>Save as a calendar…</source>
        <translation>另存为日历…</translation>
    </message>
    <message>
        <source>Save the list of documents…</source>
        <translation>保存文件清单…</translation>
    </message>
    <message>
        <source>Save the files by language…</source>
        <translation>按语文保存文件…</translation>
    </message>
    <message>
        <source>Related meeting</source>
        <translation>相关会议</translation>
    </message>
    <message>
        <source>This meeting:</source>
        <translation>本次会议：</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>会议：</translation>
    </message>
    <message>
        <source>such as COP-5</source>
        <translation>例如 COP-5</translation>
    </message>
    <message>
        <source>Take this relation away</source>
        <translation>取消此关系</translation>
    </message>
    <message>
        <source>The relation is kept.</source>
        <translation>关系已保存。</translation>
    </message>
    <message>
        <source>The meeting is deleted.</source>
        <translation>会议已删除。</translation>
    </message>
    <message>
        <source>Save as a calendar</source>
        <translation>另存为日历</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>本次会议</translation>
    </message>
    <message>
        <source>The meeting and its deadlines</source>
        <translation>本次会议及其期限</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>Save the list of documents</source>
        <translation>保存文件清单</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>lines of a head</comment>
        <translation>
            <numerusform>… 另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingParticipation</name>
    <message>
        <source>%1 (%2)</source>
        <comment>state and day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>States and organizations with their persons</source>
        <translation>国家和组织及其人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Party since</source>
        <translation>缔约日期</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决权</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>全权证书</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Counts by region</source>
        <translation>按区域统计</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>缔约方</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>获资助</translation>
    </message>
    <message>
        <source>Filter by name or code</source>
        <translation>按名称或代码筛选</translation>
    </message>
    <message>
        <source>All Parties</source>
        <translation>所有缔约方</translation>
    </message>
    <message>
        <source>Show Parties that are not in the list of this meeting too</source>
        <translation>也显示未列入本次会议名单的缔约方</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the list changed.</source>
        <translation>
            <numerusform>名单中有 %n 个条目已更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>All States</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>All States and organizations</source>
        <translation>所有国家和组织</translation>
    </message>
    <message>
        <source>The invitations are recorded as of today.</source>
        <translation>邀请已记录为今日。</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>今日注册</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>从名单移除</translation>
    </message>
    <message>
        <source>State or organization…</source>
        <translation>国家或组织…</translation>
    </message>
    <message>
        <source>Instrument deposited…</source>
        <translation>交存的文书…</translation>
    </message>
    <message>
        <source>New State or organization…</source>
        <translation>新建国家或组织…</translation>
    </message>
    <message>
        <source>Import a list (CSV)…</source>
        <translation>导入名单（CSV）…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>保存为文档…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>travel: %1</source>
        <translation>旅费：%1</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>名单中尚无人员</translation>
    </message>
    <message>
        <source>Nobody fits the filter</source>
        <translation>没有符合筛选条件的国家或组织</translation>
    </message>
    <message>
        <source>Add States and organizations one by one, or import a list with their credentials and persons.</source>
        <translation>可逐个添加国家和组织，或导入包括其全权证书和人员的名单。</translation>
    </message>
    <message>
        <source>Fewer letters may find them.</source>
        <translation>减少字符可能会找到。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>Parties on %1, the opening, may vote.</source>
        <translation>%1 开幕日的缔约方有表决权。</translation>
    </message>
    <message>
        <source>Who may vote is known once the meeting has a day and the treaty its entry into force.</source>
        <translation>会议有日期且条约有生效日期后，即可知道何方有表决权。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The person is taken from the list.</source>
        <translation>该人员已从名单移除。</translation>
    </message>
    <message>
        <source>Save as a document</source>
        <translation>保存为文档</translation>
    </message>
    <message>
        <source>Report on credentials</source>
        <translation>全权证书审查报告</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>与会者名单</translation>
    </message>
    <message>
        <source>participation</source>
        <comment>name of a file</comment>
        <translation>参加情况</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>The library knows no treaty of this meeting. Say first when it binds: Treaty…</source>
        <translation>文件库中没有本次会议所属的条约。请先说明其何时对缔约方生效：条约…</translation>
    </message>
    <message>
        <source>Member States…</source>
        <translation>成员国…</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) if no member State votes itself.</source>
        <translation>
            <numerusform>如无成员国自行行使表决权，则有 %n 票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Treaty…</source>
        <translation>条约…</translation>
    </message>
    <message>
        <source>When the treaty came into force, and how long after its deposit an instrument binds</source>
        <translation>条约何时生效，以及文书在交存后多久生效</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an organization and how it votes</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The treaty is in force since %1; an instrument binds %n day(s) after its deposit.</source>
        <translation>
            <numerusform>条约自 %1 起生效；文书在交存后 %n 天生效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingPlan</name>
    <message>
        <source>Planned documents</source>
        <translation>计划文件</translation>
    </message>
    <message>
        <source>Planned documents on an axis of weeks</source>
        <translation>周时间轴上的计划文件</translation>
    </message>
    <message>
        <source>Plan of the meeting</source>
        <translation>会议计划</translation>
    </message>
    <message>
        <source>Rules of the deadlines</source>
        <translation>期限规则</translation>
    </message>
    <message>
        <source>Whose documents</source>
        <translation>谁的文件</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Late only</source>
        <translation>仅逾期</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Plan a document…</source>
        <translation>计划一份文件…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Record that the chosen document is submitted today</source>
        <translation>记录所选文件于今日提交</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Days of its steps…</source>
        <translation>各步骤的日期…</translation>
    </message>
    <message>
        <source>Set its state…</source>
        <translation>设定状态…</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>移出计划</translation>
    </message>
    <message>
        <source>Plan what is held</source>
        <translation>将已有文件列入计划</translation>
    </message>
    <message>
        <source>Put the documents that the library holds for this meeting into its plan</source>
        <translation>将文件库中属于本次会议的文件列入其计划</translation>
    </message>
    <message>
        <source>Load and lateness…</source>
        <translation>工作量与逾期…</translation>
    </message>
    <message>
        <source>Rules of deadlines…</source>
        <translation>期限规则…</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>documents before the session are issued by %1</source>
        <translation>会前文件至迟于 %1 印发</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>没有逾期</translation>
    </message>
    <message>
        <source>Every step whose day is over is done.</source>
        <translation>日期已过的每一步骤均已完成。</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>显示全部计划</translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>没有符合条件的文件</translation>
    </message>
    <message>
        <source>Nobody plans a document in this way.</source>
        <translation>没有这样计划的文件。</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>尚无计划</translation>
    </message>
    <message>
        <source>The plan tells by when each document is submitted and issued, counted back from the opening. It can begin with the documents that the library holds.</source>
        <translation>计划说明每份文件应于何时提交和印发，从开幕日往回推算。可从文件库中已有的文件开始。</translation>
    </message>
    <message>
        <source>The deadlines follow other rules now.</source>
        <translation>期限现按其他规则计算。</translation>
    </message>
    <message>
        <source>The documents that are held are in the plan.</source>
        <translation>已有文件已列入计划。</translation>
    </message>
    <message>
        <source>The document is submitted.</source>
        <translation>文件已提交。</translation>
    </message>
    <message>
        <source>The document is out of the plan.</source>
        <translation>文件已移出计划。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingsPage</name>
    <message>
        <source>Meetings on an axis of time</source>
        <translation>时间轴上的会议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Filter by meeting, title or place</source>
        <translation>按会议、标题或地点筛选</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>所有机构</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Add meeting…</source>
        <translation>添加会议…</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n 次会议</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting fits the filter</source>
        <translation>没有符合筛选条件的会议</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>减少条件或许能找到。</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>尚无会议</translation>
    </message>
    <message>
        <source>Meetings come with the documents whose first pages name them, or are added here.</source>
        <translation>会议随首页写明该会议的文件而来，也可在此添加。</translation>
    </message>
    <message>
        <source>%1: %2%3, tentative</source>
        <comment>meeting, days, place</comment>
        <translation>%1：%2%3，暂定</translation>
    </message>
    <message>
        <source>%1: %2%3</source>
        <comment>meeting, days, place</comment>
        <translation>%1：%2%3</translation>
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
    <name>rapporteur::gui::NextMeetingPanel</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <comment>days to go until a meeting begins</comment>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins today</source>
        <translation>今日开幕</translation>
    </message>
    <message>
        <source>Has begun</source>
        <translation>已开幕</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>暂定</translation>
    </message>
    <message numerus="yes">
        <source>Documents before the session are issued by %1, in %n day(s).</source>
        <translation>
            <numerusform>会前文件至迟于 %1 印发，还有 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents before the session are issued by today.</source>
        <translation>会前文件至迟于今日印发。</translation>
    </message>
    <message numerus="yes">
        <source>Documents before the session were to be issued by %1, %n day(s) ago.</source>
        <translation>
            <numerusform>会前文件本应至迟于 %1 印发，已过 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>下次会议</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>打开会议</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>近期期限</translation>
    </message>
    <message>
        <source>No meeting lies ahead. Meetings with their days are added under Meetings; their deadlines then stand here.</source>
        <translation>近期没有会议。可在“会议”下添加会议及其日期；其期限随后显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) late</source>
        <translation>
            <numerusform>%n 份文件逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there yet:</source>
        <comment>language versions</comment>
        <translation>尚缺：</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not there in %1</source>
        <comment>a language</comment>
        <translation>
            <numerusform>%n 份文件尚缺%1文本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, tentative</source>
        <comment>a day</comment>
        <translation>%1，暂定</translation>
    </message>
    <message>
        <source>Next deadlines of its plan</source>
        <translation>会议计划的近期期限</translation>
    </message>
    <message>
        <source>No document is planned for it yet: its page has a plan.</source>
        <translation>尚未为其计划文件：其页面有计划。</translation>
    </message>
    <message>
        <source>No deadline of its plan lies ahead.</source>
        <translation>会议计划没有近期期限。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::OfficersDialog</name>
    <message>
        <source>Officers</source>
        <translation>主席团成员</translation>
    </message>
    <message>
        <source>No officers yet</source>
        <translation>尚无主席团成员</translation>
    </message>
    <message>
        <source>Presidents, vice-presidents, rapporteurs and other officers of the body and of this meeting stand here with their terms.</source>
        <translation>该机构和本次会议的主席、副主席、报告员和其他主席团成员及其任期列在这里。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Terms of officers</source>
        <translation>主席团成员的任期</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>该机构</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>新建主席团成员</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>主席团成员</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>职责：</translation>
    </message>
    <message>
        <source>the Government or organization</source>
        <translation>政府或组织</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>the body, whatever meets</source>
        <translation>该机构，不论何次会议</translation>
    </message>
    <message>
        <source>this meeting: %1</source>
        <translation>本次会议：%1</translation>
    </message>
    <message>
        <source>Officer of:</source>
        <translation>任职于：</translation>
    </message>
    <message>
        <source>First day:</source>
        <translation>首日：</translation>
    </message>
    <message>
        <source>Last day:</source>
        <translation>末日：</translation>
    </message>
    <message>
        <source>An officer needs a name.</source>
        <translation>主席团成员需要姓名。</translation>
    </message>
    <message>
        <source>The officer is kept.</source>
        <translation>主席团成员已保存。</translation>
    </message>
    <message>
        <source>The officer is removed.</source>
        <translation>主席团成员已移除。</translation>
    </message>
    <message>
        <source>Name of the person:</source>
        <translation>人员姓名：</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <translation>所属方：</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ParagraphDialog</name>
    <message>
        <source>Count the labels that follow up by one</source>
        <translation>后续编号依次加一</translation>
    </message>
    <message>
        <source>Label of the paragraph</source>
        <translation>段落编号</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>新建段落</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>such as 5, (b), (ii) or annex I</source>
        <translation>例如 5、(b)、(ii) 或附件一</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>语文：%1</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>Label:</source>
        <translation>编号：</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>文本：</translation>
    </message>
    <message>
        <source>A new paragraph needs a text.</source>
        <translation>新段落需要文本。</translation>
    </message>
    <message>
        <source>The label is changed.</source>
        <translation>编号已更改。</translation>
    </message>
    <message>
        <source>The paragraph is inserted.</source>
        <translation>段落已插入。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ParityView</name>
    <message>
        <source>Only in %1</source>
        <translation>仅在%1中</translation>
    </message>
    <message>
        <source>Two paragraphs in %1, one in %2</source>
        <translation>%1有两段，%2只有一段</translation>
    </message>
    <message>
        <source>In %1 numbered: %2</source>
        <translation>%1中的编号：%2</translation>
    </message>
    <message>
        <source>Cited in %1 only: %2</source>
        <translation>仅在%1中引用：%2</translation>
    </message>
    <message>
        <source>Dates in %1 only: %2</source>
        <translation>仅在%1中的日期：%2</translation>
    </message>
    <message>
        <source>Numbers in %1 only: %2</source>
        <translation>仅在%1中的数字：%2</translation>
    </message>
    <message>
        <source>Differences between the two versions</source>
        <translation>两个版本之间的差异</translation>
    </message>
    <message>
        <source>No paragraph of the one has a counterpart in the other.</source>
        <translation>两个版本没有任何相对应的段落。</translation>
    </message>
    <message>
        <source>No difference: both have the same paragraphs, numbers, citations and dates.</source>
        <translation>没有差异：两者的段落、数字、引用和日期相同。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::PartEdit</name>
    <message>
        <source>tentative</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Days of part %1</source>
        <translation>第 %1 部分的日期</translation>
    </message>
    <message>
        <source>2021-11-01/2021-11-05, or: first quarter of 2022</source>
        <translation>2021-11-01/2021-11-05，或：2022-Q1</translation>
    </message>
    <message>
        <source>Place of part %1</source>
        <translation>第 %1 部分的地点</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How part %1 is held</source>
        <translation>第 %1 部分的举行方式</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Take this part away</source>
        <translation>移除此部分</translation>
    </message>
    <message>
        <source>Take part %1 away</source>
        <translation>移除第 %1 部分</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ParticipationImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>国家或组织</translation>
    </message>
    <message>
        <source>Nothing of this table would change the list. See whether the columns are right.</source>
        <translation>此表格不会对名单作任何更改。请检查各列是否正确。</translation>
    </message>
    <message>
        <source>The list is imported.</source>
        <translation>名单已导入。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::PlanAxis</name>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a step</comment>
        <translation>逾期</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>a step</comment>
        <translation>未到期</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>step, day, done or late</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>line of issue</source>
        <translation>印发期限</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>开幕</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::PlanModel</name>
    <message>
        <source>no day known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>day of a step</comment>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>day of a step</comment>
        <translation>%1，逾期</translation>
    </message>
    <message>
        <source>%1, tentative</source>
        <comment>day of a step</comment>
        <translation>%1，暂定</translation>
    </message>
    <message>
        <source>Fixed by a person: %1</source>
        <translation>由人设定：%1</translation>
    </message>
    <message>
        <source>More than the %1 words that the rules allow</source>
        <translation>超过规则允许的 %1 字</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>提交期限</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>印发期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>撰写者</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Set by a person: %1</source>
        <translation>由人员设定：%1</translation>
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
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>差异（%1）</translation>
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
    <message>
        <source>Beside</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Another language or document beside this one</source>
        <translation>在旁边显示另一语文或另一文件</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一份</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>第二份</translation>
    </message>
    <message>
        <source>Another document…</source>
        <translation>另一文件…</translation>
    </message>
    <message>
        <source>Close the version beside</source>
        <translation>关闭并排版本</translation>
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
    <message>
        <source>%1 (not in this library)</source>
        <translation>%1（不在此文件库中）</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::RelationDialog</name>
    <message>
        <source>New relation</source>
        <translation>新建关系</translation>
    </message>
    <message>
        <source>Paragraph of this decision:</source>
        <translation>本决定的段落：</translation>
    </message>
    <message>
        <source>such as 5 (b); empty for the whole</source>
        <translation>例如 5 (b)；留空表示全文</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>载于</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>拟备文件</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Relation:</source>
        <translation>关系：</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>相关项：</translation>
    </message>
    <message>
        <source>Its paragraph:</source>
        <translation>其段落：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>symbol, such as UNEP/MC/COP.4/28</source>
        <translation>文号，例如 UNEP/MC/COP.4/28</translation>
    </message>
    <message>
        <source>number, such as MC-3/11, or an article of a treaty</source>
        <translation>编号，例如 MC-3/11，或某项条约的条款</translation>
    </message>
    <message>
        <source>The relation is kept.</source>
        <translation>关系已保存。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::RuleSetDialog</name>
    <message>
        <source>length, of the secretariat</source>
        <comment>a limit of words</comment>
        <translation>篇幅，秘书处文件</translation>
    </message>
    <message>
        <source>length, of others</source>
        <comment>a limit of words</comment>
        <translation>篇幅，其他方文件</translation>
    </message>
    <message>
        <source>Rules of deadlines</source>
        <translation>期限规则</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Deadlines and limits of the set</source>
        <translation>该规则集的期限和字数限制</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>新建规则集…</translation>
    </message>
    <message>
        <source>Name and source…</source>
        <translation>名称和来源…</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>移除规则集</translation>
    </message>
    <message>
        <source>Add a deadline…</source>
        <translation>添加期限…</translation>
    </message>
    <message>
        <source>Add a limit of words…</source>
        <translation>添加字数限制…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>at most %n word(s)</source>
        <translation>
            <numerusform>最多 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>New set of rules</source>
        <translation>新建规则集</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>where the rules stand</source>
        <translation>规则的出处</translation>
    </message>
    <message>
        <source>It begins with the deadlines and limits of the set that is shown.</source>
        <translation>新规则集以当前显示的规则集的期限和字数限制为起点。</translation>
    </message>
    <message>
        <source>A set of rules needs a name.</source>
        <translation>规则集需要名称。</translation>
    </message>
    <message>
        <source>The set of rules is kept.</source>
        <translation>规则集已保存。</translation>
    </message>
    <message>
        <source>The set of rules is removed.</source>
        <translation>规则集已移除。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>步骤：</translation>
    </message>
    <message>
        <source>Distance:</source>
        <translation>间隔：</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Side:</source>
        <translation>前或后：</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Counted from:</source>
        <translation>起算点：</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>开幕</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>闭幕</translation>
    </message>
    <message>
        <source>The set has a deadline for this step of this category already.</source>
        <translation>该规则集已有此类别这一步骤的期限。</translation>
    </message>
    <message>
        <source>The deadline is kept.</source>
        <translation>期限已保存。</translation>
    </message>
    <message>
        <source>Limit of words</source>
        <translation>字数限制</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>作者：</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>At most, words:</source>
        <translation>最多字数：</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>The set has a limit for this category and author already.</source>
        <translation>该规则集已有此类别和作者的字数限制。</translation>
    </message>
    <message>
        <source>The limit is kept.</source>
        <translation>字数限制已保存。</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>规则已移除。</translation>
    </message>
    <message>
        <source>Unit of time:</source>
        <translation>时间单位：</translation>
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
    <message>
        <source>%1 (%2)</source>
        <comment>a value with its count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>文件类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
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
    <name>rapporteur::gui::StatusDialog</name>
    <message>
        <source>Paragraph:</source>
        <translation>段落：</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n mandate(s)</source>
        <translation>
            <numerusform>%n 项任务规定的状况</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>佐证类别</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>尚无佐证</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Paragraph of the document</source>
        <translation>文件的段落</translation>
    </message>
    <message>
        <source>such as 5 (b)</source>
        <translation>例如 5 (b)</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>状况：</translation>
    </message>
    <message>
        <source>As at:</source>
        <translation>截至：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>Shown by:</source>
        <translation>佐证：</translation>
    </message>
    <message>
        <source>Symbol, such as UNEP/MC/COP.4/17</source>
        <translation>文号，例如 UNEP/MC/COP.4/17</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Notification, letter, payment …</source>
        <translation>通知、信函、付款…</translation>
    </message>
    <message>
        <source>The status is recorded.</source>
        <translation>状况已记录。</translation>
    </message>
    <message>
        <source>Symbol of the document whose file it is</source>
        <translation>此电子文件所属文件的文号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>activity and when it was</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is none in the library yet.</source>
        <translation>文件库中尚无此类内容。</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TableImportDialog</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无改动</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>无法采用</translation>
    </message>
    <message>
        <source>%1, read as %2. Say what each column holds; what is left open is not read.</source>
        <translation>%1，按 %2 读取。请说明每一列的内容；未指定的列不予读取。</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>首个条目</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>将导入的内容</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>列“%1”的内容</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（略去）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>有改动 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>无改动 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>无法采用 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>电子文件第 %1 行</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>文本表格 (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>正在读取标签…</translation>
    </message>
    <message>
        <source>%1 (on %2 of %3)</source>
        <translation>%1（%3 份中的 %2 份）</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>新建标签(&amp;N)…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Tagged: %1.</source>
        <translation>已加标签：%1。</translation>
    </message>
    <message>
        <source>Tag taken off: %1.</source>
        <translation>已移除标签：%1。</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TagsDialog</name>
    <message>
        <source>No tags yet. Ctrl+T in the list of documents puts one on a document.</source>
        <translation>尚无标签。在文件列表中按 Ctrl+T 可为文件加标签。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Tag %1 is called %2 now.</source>
        <translation>标签“%1”现名为“%2”。</translation>
    </message>
    <message>
        <source>The tag %1 was deleted.</source>
        <translation>标签“%1”已删除。</translation>
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
    <message>
        <source>What falls due</source>
        <translation>到期事项</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) overdue</source>
        <translation>
            <numerusform>%n 项任务规定逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) due within three months</source>
        <translation>
            <numerusform>%n 项任务规定在三个月内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that decisions ask is overdue or due within three months.</source>
        <translation>决定的要求均未逾期，也无一在三个月内到期。</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>下次会议</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TranslationsEdit</name>
    <message>
        <source>Language of the text</source>
        <translation>文本的语文</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>a language that has a text</comment>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>this is no symbol of a document.</source>
        <translation>这不是文件的文号。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>an activity needs a title in one language at least.</source>
        <translation>活动至少需要一种语文的标题。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>it must begin with http:// or https://.</source>
        <translation>必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>it must say something.</source>
        <translation>必须有内容。</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>it is the absence of an entry.</source>
        <translation>它表示没有记录。</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a status tells of a day.</source>
        <translation>状况须说明日期。</translation>
    </message>
    <message>
        <source>a status tells what has been, and this day is still to come. Plan it as the next step of the mandate instead.</source>
        <translation>状况说明已发生的情况，而这一天尚未到来。请改为将其作为任务规定的下一步。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>part %1 ends before it begins.</source>
        <translation>第 %1 部分的结束早于开始。</translation>
    </message>
    <message>
        <source>part %1 shares days with part %2.</source>
        <translation>第 %1 部分与第 %2 部分的日期重叠。</translation>
    </message>
    <message>
        <source>days are given in the Gregorian calendar, from 1945 on.</source>
        <translation>日期采用公历，自 1945 年起。</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>there is no such time zone; write it as Europe/Zurich.</source>
        <translation>没有这个时区；请写成 Europe/Zurich 的形式。</translation>
    </message>
    <message>
        <source>the time of part %1 ends before it begins.</source>
        <translation>第 %1 部分的结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>a meeting needs a number in its series, or a code.</source>
        <translation>会议需要届次或代码。</translation>
    </message>
    <message>
        <source>the body has another meeting with this code.</source>
        <translation>该机构已有另一次会议使用此代码。</translation>
    </message>
    <message>
        <source>a meeting is not related to itself.</source>
        <translation>会议不能与自身建立关系。</translation>
    </message>
    <message numerus="yes">
        <source>%n records hang on it (documents, decisions, activities, agendas, plans); move them first.</source>
        <translation>
            <numerusform>有 %n 条记录与其相关（文件、决定、活动、议程、计划）；请先将其移走。</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>an officer needs a name.</source>
        <translation>主席团成员需要姓名。</translation>
    </message>
    <message>
        <source>term</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>the term ends before it begins.</source>
        <translation>任期的结束早于开始。</translation>
    </message>
    <message>
        <source>a planned document needs a symbol or a title.</source>
        <translation>计划中的文件需要文号或标题。</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>a state set by hand needs a reason.</source>
        <translation>手动设定的状态需要理由。</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a day other than the rule&apos;s needs a reason.</source>
        <translation>与规则不同的日期需要理由。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>words, pages and parts are not negative.</source>
        <translation>字数、页数和部分数不能为负数。</translation>
    </message>
    <message>
        <source>another planned document of the meeting has this symbol.</source>
        <translation>该会议的另一份计划文件已使用此文号。</translation>
    </message>
    <message>
        <source>a set of rules needs a name.</source>
        <translation>规则集需要名称。</translation>
    </message>
    <message>
        <source>another set of rules has this name.</source>
        <translation>另一规则集已使用此名称。</translation>
    </message>
    <message>
        <source>an offset is at most 3660 days, weeks or months.</source>
        <translation>偏移量最多为 3660 天、周或月。</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings use this set of rules.</source>
        <translation>
            <numerusform>有 %n 次会议使用此规则集。</numerusform>
        </translation>
    </message>
    <message>
        <source>this is the only set of rules.</source>
        <translation>这是唯一的规则集。</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings in which it takes part</source>
        <translation>
            <numerusform>参加的 %n 次会议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treaties to which it is a Party</source>
        <translation>
            <numerusform>作为缔约方的 %n 项条约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls addressed to it</source>
        <translation>
            <numerusform>向其发出的 %n 份征集通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions of it</source>
        <translation>
            <numerusform>其 %n 份提交材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships of groups</source>
        <translation>
            <numerusform>%n 项小组成员资格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads of areas of cooperation</source>
        <translation>
            <numerusform>牵头的 %n 个合作领域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n 项协议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n 笔捐款</numerusform>
        </translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>the code of a State has three letters, as JPN (ISO 3166-1).</source>
        <translation>国家代码为三个字母，如 JPN（ISO 3166-1）。</translation>
    </message>
    <message numerus="yes">
        <source>a code has at most %n letters.</source>
        <translation>
            <numerusform>代码最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>another organization has this code.</source>
        <translation>另一组织已使用此代码。</translation>
    </message>
    <message numerus="yes">
        <source>a name has at most %n letters.</source>
        <translation>
            <numerusform>名称最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>another organization has this name.</source>
        <translation>另一组织已使用此名称。</translation>
    </message>
    <message>
        <source>an organization needs a name.</source>
        <translation>组织需要名称。</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>the library holds more of it: %1. Remove that first.</source>
        <extracomment>%1 is a list such as &quot;2 calls addressed to it, 1 agreement&quot;</extracomment>
        <translation>文件库中还有其相关内容：%1。请先将其移除。</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>an agreement needs a reference or a title.</source>
        <translation>协议需要编号或标题。</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>接受方</translation>
    </message>
    <message>
        <source>who serves and who pays are two entities.</source>
        <translation>提供方和付款方须为两个不同实体。</translation>
    </message>
    <message>
        <source>day of signature</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>another agreement has this reference.</source>
        <translation>另一协议已使用此编号。</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>a line of an agreement names a service.</source>
        <translation>协议细目须指明服务。</translation>
    </message>
    <message>
        <source>what was delivered</source>
        <translation>已提供的服务</translation>
    </message>
    <message>
        <source>day of delivery</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>协议</translation>
    </message>
    <message numerus="yes">
        <source>it has %n lines. Delete them first.</source>
        <translation>
            <numerusform>其中有 %n 个细目。请先将其删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>a call needs a reference or a title.</source>
        <translation>征集通知需要编号或标题。</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>it is over before the call is opened.</source>
        <translation>截止日期早于发出日期。</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>发送对象</translation>
    </message>
    <message>
        <source>name the meeting of the treaty whose Parties are asked.</source>
        <translation>请指明会议，其所属条约的缔约方即为发送对象。</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>a submission needs the day on which it was received.</source>
        <translation>提交材料须有收到日期。</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>file</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>a file needs a name.</source>
        <translation>电子文件需要名称。</translation>
    </message>
    <message>
        <source>call</source>
        <translation>征集通知</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions answer it.</source>
        <translation>
            <numerusform>有 %n 份提交材料对其作出答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>years are given from 1945 to 2199.</source>
        <translation>年份应在 1945 年至 2199 年之间。</translation>
    </message>
    <message>
        <source>day of the pledge</source>
        <translation>认捐日期</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>area before</source>
        <translation>前一领域</translation>
    </message>
    <message>
        <source>an area cannot continue itself.</source>
        <translation>领域不能接续自身。</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>the area that it continues is not over by then.</source>
        <translation>所接续的领域届时尚未结束。</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>the area that continues it begins on %1.</source>
        <translation>接续该领域的领域于 %1 开始。</translation>
    </message>
    <message>
        <source>a group needs a name.</source>
        <translation>小组需要名称。</translation>
    </message>
    <message>
        <source>group above</source>
        <translation>上级小组</translation>
    </message>
    <message>
        <source>a group cannot stand under itself.</source>
        <translation>小组不能列于自身之下。</translation>
    </message>
    <message>
        <source>group</source>
        <translation>小组</translation>
    </message>
    <message numerus="yes">
        <source>%n groups stand under it.</source>
        <translation>
            <numerusform>其下列有 %n 个小组。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas of cooperation are its work.</source>
        <translation>
            <numerusform>有 %n 个合作领域由其负责。</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>it is a member of the group at that time.</source>
        <translation>该方当时已是小组成员。</translation>
    </message>
    <message>
        <source>a heading needs a name.</source>
        <translation>标题需要名称。</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message numerus="yes">
        <source>%n areas of cooperation stand under it.</source>
        <translation>
            <numerusform>其下列有 %n 个合作领域。</numerusform>
        </translation>
    </message>
    <message>
        <source>an area of cooperation needs a name.</source>
        <translation>合作领域需要名称。</translation>
    </message>
    <message>
        <source>area of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>another area continues it. Delete that first.</source>
        <translation>有另一领域接续该领域。请先将其删除。</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>牵头干事</translation>
    </message>
    <message>
        <source>it leads the area at that time.</source>
        <translation>该方当时已牵头该领域。</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message numerus="yes">
        <source>that is longer than %n letters.</source>
        <translation>
            <numerusform>长度超过 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>write the three letters of the currency, as USD, EUR or CHF.</source>
        <translation>请填写货币的三个字母，如 USD、EUR 或 CHF。</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>an amount is not negative.</source>
        <translation>金额不能为负数。</translation>
    </message>
    <message>
        <source>an amount is at most a million millions.</source>
        <translation>金额不得超过一万亿。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>it deposited an instrument, as only States and regional economic integration organizations do.</source>
        <translation>该方交存了文书，而只有国家和区域经济一体化组织才能交存文书。</translation>
    </message>
    <message>
        <source>invited on</source>
        <translation>邀请日期</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <source>day of the credentials</source>
        <translation>全权证书日期</translation>
    </message>
    <message>
        <source>day of the admission</source>
        <translation>接纳日期</translation>
    </message>
    <message>
        <source>a day of credentials needs their state: copy, original, examined or accepted.</source>
        <translation>全权证书日期须附有其状态：copy（副本）、original（原件）、examined（已审查）或 accepted（已接受）。</translation>
    </message>
    <message>
        <source>a day of admission needs its state: requested, reviewed, admitted or objection.</source>
        <translation>接纳日期须附有其状态：requested（已收到申请）、reviewed（已审查申请）、admitted（已接纳）或 objection（有反对意见）。</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效</translation>
    </message>
    <message numerus="yes">
        <source>an instrument binds at most %n days after its deposit.</source>
        <translation>
            <numerusform>文书至迟在交存后 %n 天生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>only States and regional economic integration organizations become Parties.</source>
        <translation>只有国家和区域经济一体化组织才能成为缔约方。</translation>
    </message>
    <message>
        <source>deposited on</source>
        <translation>交存日期</translation>
    </message>
    <message>
        <source>an instrument needs the day of its deposit.</source>
        <translation>文书须有交存日期。</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>退约日期</translation>
    </message>
    <message>
        <source>that is before the deposit.</source>
        <translation>早于交存日期。</translation>
    </message>
    <message>
        <source>it is in the list of the meeting already.</source>
        <translation>该方已列入会议名单。</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>a participant needs a name, or the name of an office.</source>
        <translation>与会者需要姓名或职务名称。</translation>
    </message>
    <message>
        <source>write one address, as name@example.org.</source>
        <translation>请填写一个地址，如 name@example.org。</translation>
    </message>
    <message>
        <source>who pays</source>
        <translation>支付方</translation>
    </message>
    <message>
        <source>days are given in the Gregorian calendar, from 1945 to 2199.</source>
        <translation>日期采用公历，在 1945 年至 2199 年之间。</translation>
    </message>
    <message>
        <source>that is later than 2199; days are given in the Gregorian calendar.</source>
        <translation>晚于 2199 年；日期采用公历。</translation>
    </message>
    <message>
        <source>the code of a meeting is made of letters and digits, %1 at most: COP-4.</source>
        <translation>会议代码由字母和数字组成，最多 %1 个字符：COP-4。</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>only a regional economic integration organization votes in place of member States.</source>
        <translation>只有区域经济一体化组织才能代替成员国行使表决权。</translation>
    </message>
    <message>
        <source>member State</source>
        <translation>成员国</translation>
    </message>
    <message>
        <source>it is no State.</source>
        <translation>该方不是国家。</translation>
    </message>
    <message>
        <source>it is named twice.</source>
        <translation>该国重复列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n memberships of organizations</source>
        <translation>
            <numerusform>%n 项组织成员资格</numerusform>
        </translation>
    </message>
    <message>
        <source>it has member States, as only regional economic integration organizations do.</source>
        <translation>该方有成员国，而只有区域经济一体化组织才有成员国。</translation>
    </message>
    <message>
        <source>it is a member State of a regional economic integration organization.</source>
        <translation>该方是区域经济一体化组织的成员国。</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message numerus="yes">
        <source>the meeting has %n parts.</source>
        <translation>
            <numerusform>该会议有 %n 个部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>任务规定</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>重申</translation>
    </message>
    <message>
        <source>Restated by</source>
        <translation>由其重申</translation>
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
        <source>Supersedes</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>由其取代</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>承接</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>后续为</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>抵触</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>被其抵触</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Implemented by</source>
        <translation>由其执行</translation>
    </message>
    <message>
        <source>Clarifies</source>
        <translation>澄清</translation>
    </message>
    <message>
        <source>Clarified by</source>
        <translation>由其澄清</translation>
    </message>
    <message>
        <source>Withdraws</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>由其撤回</translation>
    </message>
    <message>
        <source>Parallel to</source>
        <translation>平行于</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>由其回应</translation>
    </message>
    <message>
        <source>Draft of</source>
        <translation>为其草案</translation>
    </message>
    <message>
        <source>Has the draft</source>
        <translation>以其为草案</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>序言</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>unnumbered %1</source>
        <comment>paragraph without a number</comment>
        <translation>无编号 %1</translation>
    </message>
    <message>
        <source>preamble %1</source>
        <comment>paragraph of the preamble</comment>
        <translation>序言 %1</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>因情况变化不再适用</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>no further action needed</source>
        <translation>无需进一步行动</translation>
    </message>
    <message>
        <source>observing</source>
        <translation>注意到</translation>
    </message>
    <message>
        <source>evaluative</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>reinforcing</source>
        <translation>强调</translation>
    </message>
    <message>
        <source>directive</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>deciding</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>拟议</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>file</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>other evidence</source>
        <translation>其他佐证</translation>
    </message>
    <message>
        <source>other activity</source>
        <translation>其他活动</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>讲习班</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>meeting serviced</source>
        <translation>会议服务</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>网络研讨会</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>出版物</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>提交材料</translation>
    </message>
    <message>
        <source>service bought or given</source>
        <translation>购买或提供的服务</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>outreach</source>
        <translation>外联</translation>
    </message>
    <message>
        <source>study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>持续进行</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>a meeting that is not told</source>
        <translation>未说明的会议</translation>
    </message>
    <message>
        <source>%1, not in the register of meetings</source>
        <translation>%1，不在会议登记册中</translation>
    </message>
    <message>
        <source>%1, no day known</source>
        <translation>%1，日期不详</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a meeting, %2 a day</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>each meeting</source>
        <translation>每次会议</translation>
    </message>
    <message numerus="yes">
        <source>every %n meeting(s)</source>
        <translation>
            <numerusform>每 %n 次会议</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <extracomment>%1 is the number of a quarter, %2 a year</extracomment>
        <translation>%2 年第 %1 季度</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>the form of a month with its year, as QLocale takes it</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1, next: %2</source>
        <translation>%1，下次：%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are the first and last day of something</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 is missing in %2.</source>
        <translation>%2 中缺少 %1。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 出现两次。</translation>
    </message>
    <message>
        <source>%1 should be %2: something is missing, or the numbering is wrong.</source>
        <translation>%1 应为 %2：有缺漏或编号有误。</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>read in the masthead</source>
        <translation>读自文头</translation>
    </message>
    <message>
        <source>read in the masthead and in the running head</source>
        <translation>读自文头和页眉</translation>
    </message>
    <message>
        <source>read in the running head</source>
        <translation>读自页眉</translation>
    </message>
    <message>
        <source>the first page shows no symbol</source>
        <translation>首页没有文号</translation>
    </message>
    <message>
        <source>taken from the name of the file</source>
        <translation>取自文件名</translation>
    </message>
    <message>
        <source>taken from the language of the text</source>
        <translation>取自文本的语文</translation>
    </message>
    <message>
        <source>the masthead says {1}, the text is in {2}</source>
        <translation>文头注明为{1}，文本为{2}</translation>
    </message>
    <message>
        <source>several original languages are printed</source>
        <translation>印有多种原文语文</translation>
    </message>
    <message>
        <source>the only language there is</source>
        <translation>唯一的语文</translation>
    </message>
    <message>
        <source>a dash between the days is missing</source>
        <translation>日期之间缺少连接号</translation>
    </message>
    <message>
        <source>a month without days</source>
        <translation>有月份而无日期</translation>
    </message>
    <message>
        <source>read in the note to the agenda item</source>
        <translation>读自议程项目的脚注</translation>
    </message>
    <message>
        <source>the only note gives a symbol</source>
        <translation>唯一的脚注给出文号</translation>
    </message>
    <message>
        <source>another language version says something else</source>
        <translation>另一语文版本有不同说法</translation>
    </message>
    <message>
        <source>no symbol was found</source>
        <translation>没有找到文号</translation>
    </message>
    <message>
        <source>the language was not recognized</source>
        <translation>未能识别语文</translation>
    </message>
    <message>
        <source>the library holds another file for this symbol and language</source>
        <translation>文件库中已有此文号和语文的另一电子文件</translation>
    </message>
    <message>
        <source>the library does not know this body</source>
        <translation>文件库中没有该机构</translation>
    </message>
    <message>
        <source>the meeting is known with other days</source>
        <translation>文件库中该会议的日期不同</translation>
    </message>
    <message>
        <source>The name of the file tells another symbol ({1}).</source>
        <translation>文件名显示另一个文号（{1}）。</translation>
    </message>
    <message>
        <source>The library holds these symbols as several documents: {1}.</source>
        <translation>文件库将这些文号作为多份文件收存：{1}。</translation>
    </message>
    <message>
        <source>Pages {1} have no text that can be read: they are pictures.</source>
        <translation>第 {1} 页没有可读文本：它们是图像。</translation>
    </message>
    <message>
        <source>The text of pages {1} cannot be trusted and was left out.</source>
        <translation>第 {1} 页的文本不可靠，已略去。</translation>
    </message>
    <message>
        <source>Reading this file ended the program too often.</source>
        <translation>读取此电子文件时程序中止次数过多。</translation>
    </message>
    <message>
        <source>a misprint was put right</source>
        <translation>已更正一处印刷错误</translation>
    </message>
    <message>
        <source>letters of another script were put right</source>
        <translation>已更正另一种文字的字母</translation>
    </message>
    <message>
        <source>the number of a note was taken off</source>
        <translation>已去掉脚注号</translation>
    </message>
    <message>
        <source>the symbol begins in an unknown way</source>
        <translation>无法识别该文号的开头</translation>
    </message>
    <message>
        <source>the treaty is not known</source>
        <translation>未知条约</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>file</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>it begins as UTF-16 and is none; save it again as UTF-8.</source>
        <translation>文件开头为 UTF-16，实际并非该编码；请重新保存为 UTF-8。</translation>
    </message>
    <message>
        <source>it is no text; save it as CSV, in UTF-8.</source>
        <translation>这不是文本；请保存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>it begins as UTF-8 and is none; save it again as UTF-8.</source>
        <translation>文件开头为 UTF-8，实际并非该编码；请重新保存为 UTF-8。</translation>
    </message>
    <message>
        <source>it holds text in two encodings (line %1); save it again as UTF-8.</source>
        <translation>其中的文本使用两种编码（第 %1 行）；请重新保存为 UTF-8。</translation>
    </message>
    <message>
        <source>it is in an encoding that is not known here; save it again as UTF-8.</source>
        <translation>编码无法识别；请重新保存为 UTF-8。</translation>
    </message>
    <message>
        <source>line %1 has more than %2 columns; save the table alone, without what stands beside it.</source>
        <translation>第 %1 行超过 %2 列；请单独保存表格，不要包括其旁边的内容。</translation>
    </message>
    <message>
        <source>it has more than %1 rows.</source>
        <translation>超过 %1 行。</translation>
    </message>
    <message>
        <source>Line %1 has more cells than the head.</source>
        <translation>第 %1 行的单元格多于表头。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed: everything behind it stands in one cell.</source>
        <translation>有一个引号只有开头没有结尾：其后的内容全在一个单元格中。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as Windows-1252. Look at the letters with accents before you keep it.</source>
        <translation>电子文件不是 UTF-8 编码：已按 Windows-1252 读取。保存前请检查带重音符号的字母。</translation>
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
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续落实</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>合作</translation>
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
